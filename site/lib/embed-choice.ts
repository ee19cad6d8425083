import { compareCodes } from "../../data/compare.ts";
import { describeCloseCode } from "../../data/describe.ts";
import { describeServiceUse } from "../../data/describe-service.ts";
import { findServiceUse } from "../../data/find-service.ts";
import { parseCode } from "../../data/parse-code.ts";
import { situations } from "../../data/situations.ts";
import { codeCard, comparisonCard, situationCard } from "./card-target.ts";
import { cardThemes } from "./card-theme.ts";
import { explainMissing, explainMissingService } from "./not-found.ts";
import { pairName, parsePair } from "./pair.ts";
import { quoted } from "./quoted.ts";
import {
  codePlaceholder,
  type CardTarget,
  type EmbeddedCode,
  type Placeholder,
} from "./snippets.ts";

/** The themes that the builder offers; `auto` follows the reader's system. */
export const offeredThemes = ["auto", ...cardThemes] as const;
type OfferedTheme = (typeof offeredThemes)[number];

/** The widths that the builder offers, in px: one for each layout of a card. */
export const cardWidths = { compact: 320, default: 420, large: 640 } as const;
type CardSize = keyof typeof cardWidths;

/** What somebody wants to embed, ready for the snippets. */
export interface EmbedChoice {
  /** What was asked for, as the field shows it. */
  readonly what: string;
  readonly target: CardTarget;
  /** The code, where the card is one of a code: it also has a badge and an element. */
  readonly code?: EmbeddedCode;
  readonly theme: OfferedTheme;
  /** What the loader turns into this card. */
  readonly placeholder: Placeholder;
  readonly size: CardSize;
}

/** A word of a list, or the list's default for any other text. */
const oneOf = <Word extends string>(words: readonly Word[], text: string | null, other: Word) =>
  words.find((word) => word === text) ?? other;

/** A service's code as addresses write it: `discord-gateway-4004`. */
const serviceCode = /^([a-z0-9][a-z0-9-]{0,60})-(\d{1,5})$/;

/**
 * Reads the builder's form.
 * @param query `what` (`1006`, `discord-gateway-4004`, `1006-vs-1013` or `idle-timeout`), `theme` and `size`;
 *   without `what` it is 1006
 * @returns the choice, or a sentence that says what is wrong with `what`
 */
export function readEmbedChoice(query: URLSearchParams, origin: URL): EmbedChoice | string {
  const what = (query.get("what") ?? "").trim() || "1006";
  const theme = oneOf(offeredThemes, query.get("theme"), "auto");
  const size = oneOf(Object.keys(cardWidths) as CardSize[], query.get("size"), "default");
  const subject = findSubject(what, origin, cardWidths[size]);
  if (typeof subject === "string") return subject;
  const cardUrl = new URL(subject.target.cardUrl);
  if (theme !== "auto") cardUrl.searchParams.set("theme", theme);
  return { ...subject, what, theme, size, target: { ...subject.target, cardUrl: cardUrl.href } };
}

type Subject = Pick<EmbedChoice, "target" | "code" | "placeholder">;

function findSubject(what: string, origin: URL, width: number): Subject | string {
  if (what.includes("-vs-")) return findComparison(what, origin, width);
  const situation = situations.find(({ id }) => id === what);
  if (situation) return other("situation", what, situationCard(situation, origin, width));
  const [, service = "", number = ""] = serviceCode.exec(what) ?? [];
  if (service) {
    const use = findServiceUse(service, Number(number));
    return use
      ? ofCode(describeServiceUse(use), origin, width)
      : explainMissingService(service, number);
  }
  const parsed = parseCode(what);
  if (parsed.ok) return ofCode(describeCloseCode(parsed.code), origin, width);
  return parsed.problem === "out-of-range"
    ? explainMissing(what)
    : `“${quoted(what)}” has no card. Write a code, such as 1006, or one of the other kinds below the field.`;
}

/** A card that is none of a code: it has neither badge nor element. */
const other = (kind: "compare" | "situation", name: string, target: CardTarget): Subject => ({
  target,
  placeholder: {
    attributes: `data-ws-${kind}="${name}"`,
    path: new URL(target.pageUrl).pathname,
    title: target.heading,
  },
});

const ofCode = (code: EmbeddedCode, origin: URL, width: number): Subject => ({
  code,
  target: codeCard(code, origin, width),
  placeholder: codePlaceholder(code),
});

function findComparison(what: string, origin: URL, width: number): Subject | string {
  const pair = parsePair(what);
  return pair.kind === "problem"
    ? pair.problem
    : other(
        "compare",
        pairName(...pair.codes),
        comparisonCard(compareCodes(...pair.codes), origin, width),
      );
}
