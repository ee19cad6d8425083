import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { closeCodes } from "../codes/index.ts";
import { findGuide } from "../lookup/find-guide.ts";
import { findCode } from "../lookup/find-code.ts";
import { closeCodeGuides } from "../codes/guides.ts";
import { ianaRegistry } from "../tables/iana-registry.ts";
import { beyondRanges, codeRanges } from "../tables/ranges.ts";
import {
  atMost,
  breaches,
  noExclamation,
  everyText,
  named,
  sentences,
  textsOf,
} from "./record-rules.ts";
import { fileBreaches, sourceBreaches } from "./reference-rules.ts";

/** The longest text a surface has room for, in characters. */
const limits = [
  ["name", 24],
  ["happened", 70],
  ["answer", 160],
  ["advice", 110],
  ["senderNote", 90],
  ["useWhen", 100],
  ["glyphCaption", 50],
] as const;

const codeTexts = [
  ...closeCodes.flatMap((record) => textsOf(record, `data/codes/${record.code}.ts`)),
  ...closeCodeGuides.flatMap((guide) => textsOf(guide, `data/codes/${guide.code}.ts`)),
];

const allTexts = [
  ...codeTexts,
  ...[...codeRanges, beyondRanges].flatMap((range) =>
    textsOf(range, `data/tables/ranges.ts ${range.name}`),
  ),
  ...ianaRegistry.flatMap((row) => textsOf(row, `data/tables/iana-registry.ts ${row.code}`)),
];

describe("every text of a code or a range", () => {
  it.each([...everyText, noExclamation])("$rule", (rule) => {
    expect(breaches(allTexts, rule)).toEqual([]);
  });

  it.each(limits)("keeps to the room that its surfaces have: %s, %d characters", (key, most) => {
    expect(breaches(named(codeTexts, key), atMost(most))).toEqual([]);
  });

  it("ends every sentence", () => {
    const words = ["answer", "advice", "happened", "senderNote", "useWhen", "text"];
    const lists = ["description", "whenYouSeeIt"];
    expect(breaches(named(codeTexts, ...words, ...lists), sentences())).toEqual([]);
  });
});

describe.each(closeCodes.map((record) => [record.code, record] as const))("%d", (code, record) => {
  const guide = findGuide(record);

  it("is related to registered codes, never to itself", () => {
    expect(guide.related.length).toBeGreaterThan(0);
    expect(guide.related.filter((other) => other === code || !findCode(other))).toEqual([]);
    expect(new Set(guide.related).size).toBe(guide.related.length);
  });

  it("names sources that parse, each statement once", () => {
    const references = [guide.definedIn, ...guide.sources];
    expect(sourceBreaches(references, `data/codes/${code}.ts`)).toEqual([]);
  });

  it("carries the name of the registry", () => {
    const row = ianaRegistry.find((candidate) => candidate.code === code);
    expect(guide.registeredName).toBe(row?.meaning);
  });
});

describe("the table", () => {
  it("has a file of its own for each code", () => {
    const files = readdirSync(`${import.meta.dirname}/../codes`);
    const names = closeCodes.map(({ code }) => `${code}`);
    expect(fileBreaches("data/codes", names, files)).toEqual([]);
  });

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
    const allowed = closeCodes.filter(({ code }) => code === 1000 || code >= 3000);
    expect(sendable).toEqual(allowed);
  });

  it("lets only a client send 1010 (RFC 6455 §7.4.1)", () => {
    const fromClient = closeCodes.filter(({ sender }) => sender === "client");
    expect(fromClient.map(({ code }) => code)).toEqual([1010]);
  });
});
