import { describeCloseCode, type CloseCodeDescription } from "./describe.ts";
import type { RecordOf } from "../model/records.ts";
import { pathOf } from "../model/paths.ts";
import { anyCode } from "../model/subject.ts";
import type { Service, ServiceCode } from "../model/service.ts";
import { sourceFile, sourceKind } from "../model/source.ts";
import type { SourceKind, SourcePlace, SourceReference } from "../model/source.ts";
import { isOfProtocol } from "../tables/range-bounds.ts";
import { plainText } from "../text/text.ts";
import { familyNames, serviceReconnectVerdicts } from "../model/vocabulary.ts";

/** Everything that a page or a card says about one code of one service. */
export interface ServiceCodeDescription extends CloseCodeDescription {
  readonly serviceId: string;
  readonly owner: string;
}

/** What the two ends of a run of numbers look like: `4900–4999`, or the number alone. */
export const codeSpan = ({ code, codeTo }: ServiceCode): string =>
  codeTo === undefined ? `${code}` : `${code}–${codeTo}`;

/** The lowest and the highest number of a service: `4000–4014`, or its only one. */
export function spanOfService({ codes }: Service): string {
  const [first, last] = [codes[0].code, codes.at(-1)?.code ?? codes[0].code];
  return first === last ? `${first}` : `${first}–${last}`;
}

/**
 * Puts a service's own code into the words that every surface shares. What the service leaves
 * open (may it be sent, is it on the wire) is true of the number itself.
 */
export function describeServiceUse({
  service,
  use,
}: RecordOf<"service-code">): ServiceCodeDescription {
  const number = describeCloseCode(use.code);
  const name = plainText(use.name);
  const heading = `${use.code} ${name}`;
  return {
    ...number,
    ...(isOfProtocol(use.code) ? {} : privateLooks(service)),
    serviceId: service.id,
    owner: service.name,
    title: `${service.name}: ${heading}`,
    name,
    heading,
    happened: use.meaning,
    answer: use.meaning,
    reconnect: {
      question: number.reconnect.question,
      verdict: serviceReconnectVerdicts[use.reconnect],
      text: use.remedy,
    },
    sender: { question: number.sender.question, verdict: service.name, text: senderNote(use) },
    path: pathOf(anyCode(use.code, service.id)),
  };
}

const senderNote = ({ code }: ServiceCode): string =>
  isOfProtocol(code)
    ? "It gives a code of the protocol a meaning of its own."
    : "The number means this only when it comes from here.";

/** A number outside the protocol's ranges is the service's own, also where IANA registered it for something else. */
const privateLooks = ({ name }: Service) =>
  ({
    family: "private",
    familyName: familyNames.private.full,
    familyShortName: name,
    glyph: "private-use",
    glyphCaption: `a code of ${name}`,
  }) as const;

const showsList: Readonly<Record<SourceKind, string>> = {
  source: "has the list",
  docs: "documents the list",
  quoted: "quotes the list: a secondary source",
};

/** Where a service's list was read, as a source that pages can show. */
export function readFromReference(place: SourcePlace): SourceReference {
  const file = place.sourceOf !== undefined ? sourceFile(place.url) : undefined;
  const shows = showsList[sourceKind(place)];
  return { ...place, shows: file ? `${shows} in \`${file.path}\`` : shows };
}

/** How many codes a service has and which of them are final, as the sentence for its page. */
export function summarizeService({ codes }: Service): string {
  const total = codes.length === 1 ? "It has one close code" : `It has ${codes.length} close codes`;
  const final = codes.filter(({ reconnect }) => reconnect === "no").map(codeSpan);
  return final.length === 0
    ? `${total}, none of them said to be final.`
    : `${total}. Do not reconnect after ${final.join(", ")}.`;
}
