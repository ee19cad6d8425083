import type { Found } from "#data/search/search-page.ts";
import type { ReadPart } from "#data/search/reading.ts";
import { escapeMarkup } from "#data/text/escape-markup.ts";
import { textSegments } from "#data/text/text.ts";
import { answerWords, readAsWords } from "#data/words/pages/find-pages.ts";
import { findPath } from "../addresses/find-path.ts";
import type { BestAnswer } from "./best-answer.ts";
import { narrow, pathOfChoice } from "./narrow.ts";

/** What the page of answers shows. The same text serves the server and a page on a static host. */
export interface Answers {
  readonly found: readonly Found[];
  readonly reading: readonly ReadPart[];
  /** What the first of those found says in short. */
  readonly best: BestAnswer;
  /** What is shown where nothing was found. */
  readonly nearest: readonly Found[];
}

/** A short string of data/ as HTML. */
const textHtml = (short: string): string =>
  textSegments(short)
    .map(({ text, code }) => (code ? `<code>${escapeMarkup(text)}</code>` : escapeMarkup(text)))
    .join("");

/** Where a path of the site is: itself on a server, below the base path on a host of files. */
type Address = (path: string) => string;

/** The page of answers below its field, as HTML. */
export function answerHtml(
  { found, reading, best, nearest }: Answers,
  at: Address = (path) => path,
): string {
  const [first, ...others] = found;
  const list = first ? others : nearest;
  const title = first ? answerWords.others : answerWords.nearest;
  const parts = [
    list.length > 0
      ? [title, `<ol class="res">${list.map((one) => entryHtml(one, at)).join("")}</ol>`]
      : [],
    [
      answerWords.narrow,
      questionsHtml(
        found.map(({ path }) => path),
        at,
      ),
    ],
    [answerWords.paste, pasteHtml(at)],
  ].filter((part) => part.length > 0);
  return [
    readingHtml(reading),
    first ? bestHtml(first, best, at) : nothingHtml(at),
    ...parts.map(([heading = "", body = ""], index) => sectionHtml(index + 1, heading, body)),
  ].join("");
}

function readingHtml(parts: readonly ReadPart[]): string {
  const read = parts.filter(({ as }) => as);
  if (read.length === 0) return "";
  const letter = (part: ReadPart) => String.fromCharCode(97 + (read.indexOf(part) % 26));
  const pieces = parts.map((part) => {
    const text = escapeMarkup(part.text);
    if (!part.as) return text;
    const tag = part.as.kind === "unknown" ? "s" : "mark";
    return `<${tag}>${text}</${tag}><sup>${letter(part)}</sup>`;
  });
  const notes = read.map(
    (part) => `<span class="small"><b>${letter(part)}</b> ${escapeMarkup(noteOf(part))}</span>`,
  );
  return `<p class="read"><span class="mute">${answerWords.readAs}</span> <span>${pieces.join("")}</span> ${notes.join(" ")}</p>`;
}

function noteOf({ as }: ReadPart): string {
  switch (as?.kind) {
    case "time":
      return readAsWords.time(as.seconds);
    case "code":
      return readAsWords.code(as.code);
    case "word":
      return as.also.length > 0 ? readAsWords.also(as.also) : readAsWords.word;
    default:
      return readAsWords.unknown;
  }
}

const linkHtml = ({ path, title }: Found, at: Address): string =>
  `<a href="${escapeMarkup(at(path))}">${textHtml(title)}</a>`;

function bestHtml(found: Found, { rows, figure, glyph }: BestAnswer, at: Address): string {
  const drawn = glyph ? `<img src="${escapeMarkup(at(glyph))}" alt="" width="48" height="48">` : "";
  const number = figure ? `<b class="figure">${escapeMarkup(figure)}</b>` : "";
  const answers = rows.map(
    ({ label, text }) => `<div><dt>${escapeMarkup(label)}</dt><dd>${textHtml(text)}</dd></div>`,
  );
  return `<article class="best"><div class="fig">${number}${drawn}<span class="small mute">${escapeMarkup(found.kind)}</span></div><div class="txt"><h2>${linkHtml(found, at)}</h2><p>${textHtml(found.text)}</p>${becauseHtml(found)}</div>${answers.length > 0 ? `<dl class="qa">${answers.join("")}</dl>` : ""}</article>`;
}

const becauseHtml = ({ because = [] }: Found): string =>
  because.length === 0
    ? ""
    : `<p class="why small"><span class="mute">${answerWords.because}</span> ${because
        .map((word) => `<mark>${escapeMarkup(word)}</mark>`)
        .join(" ")}</p>`;

const entryHtml = (found: Found, at: Address): string =>
  `<li><h3>${linkHtml(found, at)} <span class="small mute">${escapeMarkup(found.kind)}</span></h3><p>${textHtml(found.text)}</p>${becauseHtml(found)}</li>`;

const nothingHtml = (at: Address): string =>
  `<div class="best"><div class="txt"><p><b>${answerWords.cannotTell}</b> ${answerWords.addMore} <a href="${at(findPath())}?q=${encodeURIComponent(answerWords.exampleThatWorks)}"><code>${answerWords.exampleThatWorks}</code></a></p></div></div>`;

function questionsHtml(paths: readonly string[], at: Address): string {
  const rows = narrow(paths).map(({ question, choices }) => {
    const answers = choices.map(
      (choice) =>
        `<dd><a href="${escapeMarkup(at(pathOfChoice(choice)))}">${textHtml(choice.answer)}</a> <span class="mute">${textHtml(choice.means)}</span></dd>`,
    );
    return `<div><dt>${textHtml(question)}</dt>${answers.join("")}</div>`;
  });
  return `<dl class="ask">${rows.join("")}</dl>`;
}

const pasteHtml = (at: Address): string =>
  `<form class="hand" action="${at(findPath())}" method="get"><label for="log">${answerWords.pasteLabel}</label><textarea id="log" name="q" rows="4" spellcheck="false" required placeholder="${escapeMarkup(answerWords.pasteExample)}"></textarea><p><button type="submit">${answerWords.pasteButton}</button> <span class="small mute">${answerWords.pasteNote}</span></p></form>`;

const sectionHtml = (number: number, title: string, body: string): string =>
  `<section id="part-${number}" aria-labelledby="part-${number}-title"><h2 id="part-${number}-title"><span class="number">${number}</span> ${escapeMarkup(title)}</h2><div class="body">${body}</div></section>`;
