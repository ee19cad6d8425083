import { copyWords } from "#data/words/pages/button-words.ts";

/** How long a button says that it copied, in ms. */
const shownFor = 2000;

/**
 * Puts text on the clipboard. The text may still be on its way: Safari only allows a copy that
 * starts in the click itself, so the promise goes into the clipboard item.
 * @throws when the browser refuses the clipboard, or the text does not arrive
 */
const copyText = (text: Promise<string>): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({ "text/plain": text.then((t) => new Blob([t], { type: "text/plain" })) }),
  ]);

/** The part of a page's Markdown that fits a ticket: all before the first section. */
async function ticketText(markdownUrl: string, pageUrl: string): Promise<string> {
  const answer = await fetch(markdownUrl);
  if (!answer.ok) throw new Error(`${markdownUrl} answered ${answer.status}`);
  const [head = ""] = (await answer.text()).split("\n## ");
  return `${head.trim()}\n\n${pageUrl}\n`;
}

/**
 * A button that copies what `read` gives, and says whether it did.
 * @param otherwise what to do where the browser refuses the clipboard
 */
function copyButton(
  label: string,
  otherwise: string,
  read: () => Promise<string>,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.dataset["needsScript"] = "";
  button.ariaLive = "polite";
  button.textContent = label;
  button.addEventListener("click", () => {
    const say = (text: string) => {
      button.textContent = text;
      setTimeout(() => (button.textContent = label), shownFor);
    };
    copyText(read()).then(
      () => {
        say(copyWords.copied);
      },
      () => {
        say(copyWords.notCopied(otherwise));
      },
    );
  });
  return button;
}

/** Gives every block of code a button that copies it: beside its label, or at its top. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll("pre")) {
    const text = () => Promise.resolve(block.querySelector("code")?.textContent ?? "");
    const button = copyButton(copyWords.copy, copyWords.selectText, text);
    if (block.parentElement?.classList.contains("snippet")) block.before(button);
    else block.prepend(button);
  }
}

/** Gives the link to a page's Markdown a button beside it that copies the part for a ticket. */
export function addTicketButton(): void {
  const line = document.querySelector<HTMLElement>("[data-ticket]");
  const markdownAddress = line?.querySelector("a")?.href;
  const pageUrl = line?.dataset["ticket"];
  if (markdownAddress && pageUrl)
    line.prepend(
      copyButton(copyWords.ticket, copyWords.openMarkdown, () =>
        ticketText(markdownAddress, pageUrl),
      ),
    );
}
