import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { closeCodes } from "./codes.ts";
import { findGuide } from "./find-guide.ts";
import { findCode } from "./find.ts";
import { closeCodeGuides } from "./guides.ts";
import { ianaRegistry } from "./iana-registry.ts";
import { codeRanges, beyondRanges } from "./ranges.ts";
import { resolveSource } from "./source.ts";

/** The longest text a surface has room for, in characters. */
const limits = {
  name: 24,
  happened: 70,
  answer: 160,
  advice: 110,
  senderNote: 90,
  useWhen: 100,
  caption: 50,
};

/** Every short string of a record, with the place to mend. */
function stringsOf(
  value: unknown,
  place: string,
): readonly (readonly [place: string, text: string])[] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${place}.${key}`));
}

const allStrings = [
  ...closeCodes.flatMap((record) => stringsOf(record, `data/codes/${record.code}.ts closeCode`)),
  ...closeCodeGuides.flatMap((guide) => stringsOf(guide, `data/codes/${guide.code}.ts guide`)),
  ...[...codeRanges, beyondRanges].flatMap((range) =>
    stringsOf(range, `data/ranges.ts ${range.name}`),
  ),
];

/** The places at which a rule is broken: the failure names them. */
const broken = (isBroken: (text: string) => boolean): readonly string[] =>
  allStrings.filter(([, text]) => isBroken(text)).map(([place, text]) => `${place}: ${text}`);

describe("every short string", () => {
  it("has its backticks in pairs", () => {
    expect(broken((text) => (text.split("`").length - 1) % 2 === 1)).toEqual([]);
  });

  it("holds no HTML", () => {
    expect(broken((text) => /<\/?[a-z!]|&[a-z#]\w*;/i.test(text))).toEqual([]);
  });

  it("has no stray white space", () => {
    expect(broken((text) => text !== text.trim() || /\s{2}|[\n\t]/.test(text))).toEqual([]);
  });

  it("says nothing with an exclamation mark", () => {
    expect(broken((text) => text.includes("!"))).toEqual([]);
  });
});

describe.each(closeCodes.map((record) => [record.code, record] as const))("%d", (code, record) => {
  const guide = findGuide(record);

  it("has a file of its own name and a guide of its own", () => {
    expect(readdirSync(`${import.meta.dirname}/codes`)).toContain(`${code}.ts`);
    expect(guide.code).toBe(code);
  });

  it("keeps to the limits that its surfaces have room for", () => {
    const lengths = {
      name: record.name.length,
      happened: guide.happened.length,
      answer: record.answer.length,
      advice: record.reconnect.advice.length,
      senderNote: guide.senderNote.length,
      useWhen: guide.useWhen.length,
      caption: guide.glyphCaption.length,
    };
    const tooLong = Object.entries(lengths).filter(
      ([key, length]) => length > limits[key as keyof typeof limits],
    );
    expect(tooLong).toEqual([]);
  });

  it("ends every sentence", () => {
    const sentences = [
      record.answer,
      record.reconnect.advice,
      guide.happened,
      guide.senderNote,
      guide.useWhen,
      ...guide.description,
      ...guide.whenYouSeeIt,
      ...guide.howToFix.map(({ text }) => text),
    ];
    expect(sentences.filter((text) => !/[.?”]$/.test(text))).toEqual([]);
  });

  it("is related to registered codes, never to itself", () => {
    expect(guide.related.length).toBeGreaterThan(0);
    expect(guide.related.filter((other) => other === code || !findCode(other))).toEqual([]);
    expect(new Set(guide.related).size).toBe(guide.related.length);
  });

  it("names sources that parse, each statement once", () => {
    const sources = [guide.definedIn, ...guide.sources].map(resolveSource);
    for (const { url, shows } of sources) {
      expect(new URL(url).protocol).toBe("https:");
      expect(shows).toMatch(/^[a-z].*[^.]$/);
    }
    expect(new Set(sources.map(({ url, shows }) => url + shows)).size).toBe(sources.length);
  });

  it("carries the name of the registry", () => {
    const row = ianaRegistry.find((candidate) => candidate.code === code);
    expect(guide.registeredName).toBe(row?.meaning);
  });
});

describe("the table", () => {
  it("holds the codes of the IANA registry, in its order", () => {
    expect(closeCodes.map(({ code }) => code)).toEqual(ianaRegistry.map(({ code }) => code));
    expect(closeCodeGuides.map(({ code }) => code)).toEqual(closeCodes.map(({ code }) => code));
  });

  it("forbids 1005, 1006 and 1015 in a Close frame and nothing else (RFC 6455 §7.4.1)", () => {
    const never = closeCodes.filter(({ closeFrame }) => closeFrame === "never");
    expect(never.map(({ code }) => code)).toEqual([1005, 1006, 1015]);
    expect(never.every(({ sender }) => sender === "nobody")).toBe(true);
  });

  it("gives 1004 no meaning (RFC 6455 §7.4.1)", () => {
    const reserved = closeCodes.filter(({ closeFrame }) => closeFrame === "no-meaning");
    expect(reserved.map(({ code }) => code)).toEqual([1004]);
  });

  it("lets a page send 1000 and 3000 to 4999 only (WHATWG WebSockets, close())", () => {
    const sendable = closeCodes.filter(({ acceptedByBrowserClose }) => acceptedByBrowserClose);
    expect(sendable.map(({ code }) => code)).toEqual([1000, 3000, 3003, 3008]);
  });

  it("lets only a client send 1010 (RFC 6455 §7.4.1)", () => {
    const fromClient = closeCodes.filter(({ sender }) => sender === "client");
    expect(fromClient.map(({ code }) => code)).toEqual([1010]);
  });
});
