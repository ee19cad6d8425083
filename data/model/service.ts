import type { SourcePlace, WebAddress } from "./source.ts";

/** What kind of product a service is: the groups of the services page, in its order. */
export const serviceGroups = {
  chat: "Chat and social",
  realtime: "Realtime and collaboration",
  speech: "Speech and AI",
  trading: "Trading and data feeds",
  home: "Home and devices",
  games: "Games and streaming",
  infrastructure: "Servers, clouds and libraries",
} as const;

export type ServiceGroup = keyof typeof serviceGroups;

/**
 * Whether to open a new connection after a service's code: `resume` continues the old session,
 * `unknown` means that neither the documentation nor the source says.
 */
export type ServiceReconnect = "yes" | "no" | "resume" | "after-a-fix" | "unknown";

/** One code as one service uses it. */
export interface ServiceCode {
  readonly code: number;
  /** The last code, where one entry stands for a run of numbers. */
  readonly codeTo?: number;
  /** The official name, letter for letter; without one, a short name in our words. */
  readonly name: string;
  /** What it means here, as one sentence of our own (at most 160 characters). */
  readonly meaning: string;
  readonly reconnect: ServiceReconnect;
  /** What to do, as one sentence that starts with a verb (at most 160 characters). */
  readonly remedy: string;
}

/** One product's own codes. The file has the name of the id. */
export interface Service {
  /** Kebab-case, stable for ever: it is part of addresses. */
  readonly id: string;
  readonly name: string;
  readonly group: ServiceGroup;
  /** What it is, as one sentence (at most 120 characters). */
  readonly summary: string;
  /** The page that readers should open for more. */
  readonly docs: WebAddress;
  /** Where its list was read. A place that only quotes it is marked as such on the page. */
  readonly readFrom: readonly [SourcePlace, ...(readonly SourcePlace[])];
  /** The day it was read or the date of the copy read, `YYYY-MM-DD`. */
  readonly readOn: string;
  /** What a reader should know about the whole list; at most two sentences. */
  readonly note?: string;
  /** Lowest code first; a number stands once. Codes 1000–1015 here are unusual uses of them. */
  readonly codes: readonly [ServiceCode, ...(readonly ServiceCode[])];
}
