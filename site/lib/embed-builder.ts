/** How long a choice must stand before the snippets follow it, in ms: a number is being typed. */
const settled = 150;

/** The answer of the server for a form, as a document. @throws if there is no answer */
async function ask(form: HTMLFormElement, signal: AbortSignal): Promise<Document> {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") address.searchParams.set(name, value);
  }
  const answer = await fetch(address, { signal });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/**
 * Puts the answer's preview and snippets in the place of those that are shown, and says so: the
 * script of every page gives them their copy buttons. An import would make two files of that
 * script, and a request more on every page.
 */
function showResult(answer: Document): void {
  const result = answer.querySelector("#result");
  const shown = document.querySelector("#result");
  if (!result || !shown) return;
  shown.replaceChildren(...[...result.childNodes].map((node) => document.importNode(node, true)));
  document.dispatchEvent(new Event("ws-code:snippets"));
}

/**
 * Makes the preview and the snippets follow the form as it changes. Where no answer comes they
 * stay as they are, and the form's button says why as any navigation does.
 */
export function followChoices(form: HTMLFormElement): void {
  let asked = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", () => {
    asked.abort();
    clearTimeout(timer);
    asked = new AbortController();
    const { signal } = asked;
    timer = setTimeout(() => {
      ask(form, signal).then(showResult, () => undefined);
    }, settled);
  });
}
