import type { Evidence } from "#data/lookup/evidence.ts";
import type { MessageSide, MessageStack } from "#data/model/message.ts";
import type { Service } from "#data/model/service.ts";
import type { Situation } from "#data/model/situation.ts";
import type { SourceKind } from "#data/model/source.ts";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import { fitTitle } from "./fit.ts";

/** What the home page says on where its facts come from, and on what is not known. */
export const evidenceWords = (evidence: Evidence): readonly string[] => [
  `Every fact names its source: ${evidence.documents} documents and source files in all, from RFC 6455, the WHATWG standard and IANA's registry to the code of the libraries.`,
  `Names and lines are quoted letter for letter; meanings and advice are in our words. What clients report was read in their source and documentation; it was not measured.`,
  `${evidence.quotedServices} lists of services and ${evidence.quotedLines} of ${evidence.lines} log lines were read where somebody else quotes them, and are marked. Of ${evidence.serviceCodes} codes of services, ${evidence.unknownReconnect} come without a word on whether to reconnect: there we say so and do not guess.`,
];

/** What a page says of itself in its head: its title, and a sentence for search results and llms.txt. */
export interface HeadWords {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
}

/** What an overview says of itself; the lead stands under its heading. */
interface OverviewWords extends HeadWords {
  readonly lead: string;
}

/** How many codes some services have in all. */
export const codesOf = (services: readonly Service[]): number =>
  services.reduce((sum, { codes }) => sum + codes.length, 0);

/** How many lines some stacks print in all. */
export const linesOf = (stacks: readonly MessageStack[]): number =>
  stacks.reduce((sum, { messages }) => sum + messages.length, 0);

/** The words of `/services/`. */
export const servicesWords = (services: readonly Service[]): OverviewWords => ({
  title: "WebSocket close codes of services, from Discord to Kubernetes",
  heading: "Close codes of services",
  lead: `A number from 4000 to 4999 means what its owner says. These ${services.length} lists say it for ${codesOf(services)} codes, each with the place where it was read.`,
  description: `${codesOf(services)} close codes of ${services.length} services and servers: what each means, whether to reconnect, and where that was read.`,
});

/** What a service's page is called, and its list of codes. */
export const serviceHeading = ({ name }: Service): string => `${name} close codes`;

/** The words of `/situations/`. */
export const situationsWords = (situations: readonly Situation[]): OverviewWords => ({
  title: "What happened to my WebSocket? Every situation",
  heading: "What happened on the line",
  lead: "A code says how it ended; a situation says what happened. Each has its symptoms, a check that takes a minute, and a first move that cannot make it worse.",
  description: `${situations.length} things that happen to a WebSocket connection: how each looks, how to confirm it in a minute, and what to do first.`,
});

/** The words of `/timeouts/`. */
export const timeoutsWords = (limits: readonly TimeoutLimit[]): OverviewWords => ({
  title: "WebSocket idle timeouts and lifetime limits by product",
  heading: "Idle timeouts and lifetime limits",
  lead: "If your connection dies after the same time each time, look for that number here. Only figures that we read in the product's documentation or source; shortest first.",
  description: `${limits.length} documented limits that close a WebSocket: product, setting, default in seconds, what the client sees, whether it can be raised.`,
});

/** The words of `/messages/`. */
export const messagesWords = (stacks: readonly MessageStack[]): OverviewWords => ({
  title: "WebSocket log lines: what each stack prints and what it means",
  heading: "Log lines",
  lead: `What ${stacks.length} clients, servers and proxies print when a WebSocket fails, ${linesOf(stacks)} lines in all, each with what it means. Choose yours.`,
  description: `${linesOf(stacks)} lines that ${stacks.length} clients, servers and proxies print when a WebSocket fails, and what each means.`,
});

/** The id of a platform's section on `/messages/`. */
export const platformId = (platform: string): string =>
  platform.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** The words of one stack's page. */
export const stackWords = ({ name, messages }: MessageStack): HeadWords => ({
  title: fitTitle(name, [
    "WebSocket error messages and what they mean",
    "WebSocket errors explained",
    "log lines",
  ]),
  heading: `What ${name} prints`,
  description: `${messages.length === 1 ? "1 line" : `${messages.length} lines`} that ${name} prints when a WebSocket fails, each with what happened and the close code, where it reports one.`,
});

/** The words of the page of every line that means a code. */
export const codeLinesWords = (
  code: number,
  name: string,
  lines: readonly unknown[],
): HeadWords => ({
  title: `Log lines that mean WebSocket close code ${code}`,
  heading: `Log lines that mean ${code}`,
  description: `${lines.length} lines that clients, servers and proxies print when a WebSocket ends with ${code} ${name}, by stack.`,
});

/** The words of `/compare/`. */
export const compareWords: HeadWords = {
  title: "Compare two WebSocket close codes",
  heading: "Compare two close codes",
  description:
    "Pick two of the registered WebSocket close codes and see what tells them apart: who sends each, on the wire or not, and whether to reconnect.",
};

/** The words of `/embed/`. */
export const embedWords: OverviewWords = {
  title: "Embed a WebSocket close code",
  heading: "Embed a close code",
  lead: "Pick a code and copy one snippet. Each still reads as text where scripts are off.",
  description:
    "Put the card of a WebSocket close code, a comparison or a situation on any page: frame, script tag, custom element, oEmbed or badge, for each platform.",
};

/** The words of `/changes/`. */
export const changesWords: OverviewWords = {
  title: "What changed in this WebSocket close code reference",
  heading: "Changes",
  lead: "What was added or corrected, the latest first.",
  description:
    "What was added to this reference of WebSocket close codes or corrected in it, the latest first, each with its day. Also as an Atom feed.",
};

/** What runs out, in a word for a narrow column. */
export const limitKinds: Readonly<Record<TimeoutLimit["kind"], string>> = {
  idle: "Silence",
  lifetime: "Age",
};

/** A limit's default as a table shows it. */
export const limitDefault = ({ defaultSeconds }: TimeoutLimit): string =>
  defaultSeconds === null ? "none" : `${defaultSeconds} s`;

/** Who prints a line, after “Printed by the”. */
export const messageSides: Readonly<Record<MessageSide, string>> = {
  client: "client",
  server: "server",
  either: "client or server",
  proxy: "proxy",
};

/** What kind of place a line was read in. */
export const messagePlaces: Readonly<Record<SourceKind, string>> = {
  source: "source",
  docs: "documentation",
  quoted: "thread",
};

/** What the fields of `/find` say: the one of the home page and the one of the search card. */
export const findWords = {
  label: "Close code, service or log line",
  example: "1006, or discord 4004",
  button: "Look it up",
} as const;
