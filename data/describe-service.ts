import { describeCloseCode, type CloseCodeDescription } from "./describe.ts";
import type { ServiceUse } from "./find-service.ts";
import { serviceCodePath } from "./paths.ts";
import type { Service, ServiceCode } from "./service.ts";
import { plainText } from "./text.ts";
import { familyNames, serviceReconnectVerdicts } from "./vocabulary.ts";

/** Everything that a page or a card says about one code of one service. */
export interface ServiceCodeDescription extends CloseCodeDescription {
  readonly serviceId: string;
  readonly serviceName: string;
  /** Service, number and name, for places that show the code alone: `Discord Gateway: 4004 …`. */
  readonly title: string;
}

/** What the two ends of a run of numbers look like: `4900–4999`, or the number alone. */
export const codeSpan = ({ code, codeTo }: ServiceCode): string =>
  codeTo === undefined ? `${code}` : `${code}–${codeTo}`;

/**
 * Puts a service's own code into the words that every surface shares. What the service leaves
 * open (may it be sent, is it on the wire) is true of the number itself.
 */
export function describeServiceUse({ service, use }: ServiceUse): ServiceCodeDescription {
  const number = describeCloseCode(use.code);
  const name = plainText(use.name);
  const heading = `${use.code} ${name}`;
  return {
    ...number,
    ...(use.code < 3000 ? {} : privateLooks(service)),
    serviceId: service.id,
    serviceName: service.name,
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
    path: serviceCodePath(service.id, use.code),
  };
}

const senderNote = ({ code }: ServiceCode): string =>
  code < 3000
    ? "It gives a code of the protocol a meaning of its own."
    : "The number means this only when it comes from here.";

/** A number from 3000 up is the service's own, also where IANA registered it for something else. */
const privateLooks = ({ name }: Service) =>
  ({
    family: "private",
    familyName: familyNames.private.full,
    familyShortName: familyNames.private.short,
    glyph: "private-use",
    glyphCaption: `a code of ${name}`,
  }) as const;

/** How many of a service's codes are final, as a sentence for the head of its page. */
export function summarizeService({ name, codes }: Service): string {
  const count = (reconnect: ServiceCode["reconnect"]) =>
    codes.filter((use) => use.reconnect === reconnect).length;
  const total = codes.length === 1 ? "one close code" : `${codes.length} close codes`;
  const parts = [
    [count("no"), "final: do not reconnect"],
    [count("after-a-fix"), "need a fix first"],
    [count("yes") + count("resume"), "allow a reconnect"],
    [count("unknown"), "leave it open"],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${name} gives ${total} a meaning: ${told.join(", ")}.`;
}
