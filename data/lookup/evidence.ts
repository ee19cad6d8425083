import { closeCodeGuides } from "../codes/guides.ts";
import { messageStacks } from "../messages/index.ts";
import { services } from "../services/index.ts";
import { situations } from "../situations/index.ts";
import { resolvePlace, sourceKind, type SourcePlace } from "../model/source.ts";
import { timeoutLimits } from "../tables/timeouts/index.ts";

/** What the facts rest on, in numbers. */
export interface Evidence {
  /** How many documents and source files are named, each once, whichever part is meant. */
  readonly documents: number;
  readonly serviceCodes: number;
  readonly lines: number;
  /** How many lists of services and how many lines were read only where somebody quotes them. */
  readonly quotedServices: number;
  readonly quotedLines: number;
  /** How many codes of services come without a word on whether to reconnect. */
  readonly unknownReconnect: number;
}

/** Counts what the records name as their sources, and where they say that they do not know. */
export function countEvidence(): Evidence {
  const uses = services.flatMap(({ codes }) => codes);
  const lines = messageStacks.flatMap(({ messages }) => messages);
  return {
    documents: new Set(addresses().map((address) => address.replace(/#.*/, ""))).size,
    serviceCodes: uses.length,
    lines: lines.length,
    quotedServices: services.filter(({ readFrom }) => readFrom.every(isQuoted)).length,
    quotedLines: lines.filter(({ readFrom }) => isQuoted(readFrom)).length,
    unknownReconnect: uses.filter(({ reconnect }) => reconnect === "unknown").length,
  };
}

const isQuoted = (place: SourcePlace): boolean => sourceKind(place) === "quoted";

/** The address of every source that a record names. */
const addresses = (): readonly string[] => {
  const places: readonly SourcePlace[] = [
    ...[...closeCodeGuides, ...situations, ...timeoutLimits].flatMap(({ sources }) => sources),
    ...situations.flatMap(({ fix }) => (fix.products ?? []).flatMap(({ source }) => source ?? [])),
    ...services.flatMap(({ readFrom }) => readFrom),
    ...messageStacks.flatMap(({ messages }) => messages.map(({ readFrom }) => readFrom)),
  ];
  return places.map((place) => resolvePlace(place).url);
};
