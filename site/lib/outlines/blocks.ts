import type { Change } from "#data/tables/changes.ts";
import type { Advice, Family } from "#data/model/close-code.ts";
import type { ProductFix } from "#data/model/fix.ts";
import type { CodeSample } from "#data/model/code-sample.ts";
import type { MessageLine } from "#data/lookup/message-links.ts";
import type { Message, MessageStack } from "#data/model/message.ts";
import type { RecordOf } from "#data/model/records.ts";
import type { Service } from "#data/model/service.ts";
import type { Situation } from "#data/model/situation.ts";
import type { SourceReference } from "#data/model/source.ts";
import type { WireSequence } from "#data/model/wire.ts";
import type { CodeRange } from "#data/tables/ranges.ts";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import type { TriageRow } from "#data/model/triage.ts";
import type { UnusualUse } from "#data/model/unusual-use.ts";
import type { RichText } from "#data/text/rich-text.ts";
import type { CodeComparison } from "#data/words/compare.ts";
import type { CloseCodeDescription } from "#data/words/describe.ts";
import type { AskedTime } from "../limits/read-asked-time.ts";
import type { PlatformSnippet } from "../embed/platform-snippet.ts";
import type { Medium } from "./outline.ts";

/** A word or a clause, and what is said of it. Both are short strings of data/. */
export interface Definition {
  readonly term: string;
  readonly text: string;
}

/** One side of two: its heading, and what stands under it. */
export interface Side {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A page that another leads to, with what is said of it there. */
export interface ListedPage {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** The first screen of a situation. All words are short strings of data/. */
export interface SituationTitle {
  readonly title: string;
  readonly happened: string;
  /** How to be sure, and what to do first. */
  readonly items: readonly Definition[];
  readonly sequence: WireSequence;
  readonly otherWays?: string | undefined;
  readonly family: Family;
}

/** One entry of a collection. */
export interface Example {
  /** As a short string of data/. */
  readonly title: string;
  readonly path: string;
}

/** All pages of one kind, or all rows of one table: what it answers, how many, and one of them. */
export interface Collection {
  readonly path: string;
  readonly name: string;
  readonly have: string;
  readonly answers: string;
  readonly count: number;
  readonly examples: readonly Example[];
}

/** Prose, and what any page may hold. */
interface ProseBlocks {
  /** `look` is one of the classes of the site's style sheet; Markdown has none. */
  paragraph: { readonly words: RichText; readonly look?: string };
  bullets: { readonly items: readonly string[] };
  /** A list in which the order counts. */
  steps: { readonly items: readonly string[] };
  definitions: { readonly items: readonly Definition[] };
  advice: { readonly advice: readonly Advice[] };
  "code-lines": { readonly language: string; readonly code: string };
  sides: { readonly sides: readonly Side[] };
  sources: { readonly sources: readonly SourceReference[] };
  snippet: { readonly label: string; readonly text: string };
  "page-list": { readonly pages: readonly ListedPage[] };
  embed: { readonly path: string };
  "markdown-link": { readonly path: string };
}

/** What the page of one code, situation or service is made of. */
interface SubjectBlocks {
  "title-block": { readonly code: CloseCodeDescription; readonly definedIn: SourceReference };
  "situation-title": SituationTitle;
  "situation-limits": { readonly limits: readonly TimeoutLimit[] };
  range: { readonly range: CodeRange };
  triage: { readonly rows: readonly TriageRow[] };
  wire: { readonly sequences: readonly WireSequence[]; readonly family: Family };
  "product-steps": { readonly products: readonly ProductFix[] };
  situations: { readonly code: number; readonly situations: readonly Situation[] };
  samples: { readonly samples: readonly CodeSample[] };
  "unusual-uses": { readonly uses: readonly UnusualUse[] };
  "service-uses": { readonly uses: readonly RecordOf<"service-code">[] };
  /** `inView` are those that a page shows where it has no room for all. */
  "message-lines": {
    readonly lines: readonly MessageLine[];
    readonly inView?: readonly MessageLine[];
  };
  messages: { readonly messages: readonly Message[] };
  "comparison-links": { readonly code: number; readonly others: readonly number[] };
  "comparison-table": { readonly comparison: CodeComparison };
  "code-list": { readonly codes: readonly CloseCodeDescription[] };
  "service-table": { readonly service: Service; readonly current?: number };
}

/** What the pages that list others are made of. */
interface OverviewBlocks {
  collections: { readonly collections: readonly Collection[] };
  "code-families": object;
  "find-form": object;
  filter: { readonly label: string; readonly placeholder: string };
  "range-map": object;
  "code-table": object;
  "featured-services": object;
  "often-confused": { readonly pairs: readonly (readonly [number, number])[] };
  "compare-form": object;
  "every-pair": object;
  "service-list": { readonly services: readonly Service[] };
  "situation-list": { readonly situations: readonly Situation[] };
  "stack-list": { readonly stacks: readonly MessageStack[] };
  "limit-form": { readonly asked: AskedTime };
  "limit-picture": { readonly limits: readonly TimeoutLimit[]; readonly asked: AskedTime };
  /** Those that fit the asked time stand first. */
  "limit-table": { readonly limits: readonly TimeoutLimit[]; readonly asked: AskedTime };
  change: { readonly change: Change };
  "platform-snippets": { readonly snippets: readonly PlatformSnippet[] };
}

type BlockFields = ProseBlocks & SubjectBlocks & OverviewBlocks;

/** What a block is, in a word. */
export type BlockKind = keyof BlockFields;

/** A block of one kind. */
export type BlockOf<Kind extends BlockKind> = Readonly<BlockFields[Kind]> & {
  readonly kind: Kind;
  /** The only medium that has it; without it, both have. */
  readonly only?: Medium;
};

/** What a section is made of: facts, which a page lays out and a Markdown file writes down. */
export type Block = { [Kind in BlockKind]: BlockOf<Kind> }[BlockKind];

/** A paragraph. @param look classes of the site's style sheet */
export const paragraph = (words: string | RichText, look?: string): BlockOf<"paragraph"> => ({
  kind: "paragraph",
  words: typeof words === "string" ? [words] : words,
  ...(look === undefined ? {} : { look }),
});

/** The block, if there is something that it would show. */
export const ifAny = <B extends Block>(things: readonly unknown[], block: B): B | undefined =>
  things.length > 0 ? block : undefined;
