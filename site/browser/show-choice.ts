import { atBase } from "./at-base.ts";
import { textSegments } from "#data/text/text.ts";
import { resultWords } from "#data/words/pages/embed-page.ts";
import type { CardFile } from "../lib/cards/card-file.ts";
import { isSearchCard } from "../lib/cards/card-target.ts";
import type { EmbedChoice } from "../lib/embed/embed-choice.ts";
import type { PlatformSnippet } from "../lib/embed/platform-snippet.ts";
import { platformSnippets } from "../lib/embed/platforms.ts";
import { addressesWithBase } from "../lib/addresses/base.ts";
import { badgePath, plainCardPath } from "../lib/addresses/urls.ts";

/** The first element for a selector. @throws if EmbedResult.astro no longer has it */
function part<Part extends Element>(within: ParentNode, selector: string, kind: new () => Part) {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`EmbedResult.astro has no ${selector}.`);
  return found;
}

const result = () => part(document, "#result", HTMLElement);

/** A short string of data/ with its code. */
const noteNodes = (short: string): readonly Node[] =>
  textSegments(short).map(({ text, code }) => {
    if (!code) return document.createTextNode(text);
    return Object.assign(document.createElement("code"), { textContent: text });
  });

/** One platform as EmbedResult.astro lays it out: a copy of one that is there, with other words. */
function platformElement(model: Element, { name, note, text, source }: PlatformSnippet): Element {
  const element = model.cloneNode(true) as Element;
  element.querySelector(".copy")?.remove();
  part(element, "h3", HTMLElement).textContent = name;
  part(element, "code", HTMLElement).textContent = text;
  const link = Object.assign(document.createElement("a"), {
    href: source?.url ?? "",
    textContent: source?.title ?? "",
  });
  part(element, "p", HTMLElement).replaceChildren(
    ...noteNodes(note),
    " ",
    ...(source ? [link] : []),
  );
  return element;
}

/** A new frame for the new card: another `src` in the old one would be a step back in history. */
function showPreview({ target, subject }: EmbedChoice, site: string): void {
  const { cardUrl, frameTitle, width, height } = target;
  part(result(), ".measure .number", HTMLElement).textContent = `${width} × ${height}`;
  const frame = part(result(), "iframe", HTMLIFrameElement);
  const next = frame.cloneNode() as HTMLIFrameElement;
  Object.assign(next, {
    src: addressesWithBase(cardUrl, new URL(site)),
    title: frameTitle,
    width,
    height,
  });
  frame.replaceWith(next);
  const badge = part(result(), ".badge img", HTMLImageElement);
  part(result(), ".badge", HTMLElement).hidden = subject.badge === undefined;
  if (subject.badge !== undefined)
    Object.assign(badge, {
      src: atBase(badgePath(subject.path)),
      alt: resultWords.badgeAlt(subject.heading),
    });
  const plain = part(result(), ".plain", HTMLElement);
  plain.hidden = isSearchCard(subject);
  part(plain, "a", HTMLAnchorElement).href = atBase(plainCardPath(subject.path));
}

/** Shows a choice, or what is wrong with it, in what EmbedResult.astro has printed. */
export function showChoice(choice: EmbedChoice | string, { origin, release }: CardFile): void {
  const problem = part(result(), ".problem", HTMLElement);
  const wrong = typeof choice === "string";
  problem.hidden = !wrong;
  part(result(), ".answer", HTMLElement).hidden = wrong;
  problem.textContent = wrong ? choice : "";
  if (wrong) return;
  showPreview(choice, origin);
  const shown = [...result().querySelectorAll(".platform")];
  const [model] = shown;
  if (!model) return;
  const site = new URL(origin);
  const snippets = platformSnippets(choice, site, release).map((snippet) => ({
    ...snippet,
    text: addressesWithBase(snippet.text, site),
  }));
  model.before(...snippets.map((snippet) => platformElement(model, snippet)));
  for (const old of shown) old.remove();
}
