import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { largestCode } from "../model/parse-code.ts";
import {
  atMost,
  breach,
  breaches,
  noExclamation,
  everyText,
  named,
  sentences,
  textsOf,
} from "./record-rules.ts";
import { fileBreaches, idBreaches, orderBreaches } from "./reference-rules.ts";
import type { Service, ServiceCode } from "../model/service.ts";
import { services } from "../services/index.ts";

const fileOf = ({ id }: Service) => `data/services/${id}.ts`;
const texts = services.flatMap((service) => textsOf(service, fileOf(service)));
const ids = services.map(({ id }) => id);

/** The two ends of each entry, so that a run of numbers has to fit between its neighbours. */
const endsOf = ({ code, codeTo }: ServiceCode) => (codeTo === undefined ? [code] : [code, codeTo]);

describe("every text of a service", () => {
  it.each(everyText)("$rule", (rule) => {
    expect(breaches(texts, rule)).toEqual([]);
  });

  it("says nothing with an exclamation mark, official names excepted", () => {
    expect(breaches(named(texts, "summary", "note", "meaning", "remedy"), noExclamation)).toEqual(
      [],
    );
  });

  it.each([
    ["summary", 120],
    ["meaning", 160],
    ["remedy", 160],
  ])("keeps to the room that its surfaces have: %s, %d characters", (key, most) => {
    expect(breaches(named(texts, key), atMost(most))).toEqual([]);
  });

  it("is one sentence, or two in a note", () => {
    const single = named(texts, "summary", "meaning", "remedy");
    expect(breaches(single, sentences(1))).toEqual([]);
    expect(breaches(named(texts, "note"), sentences(2))).toEqual([]);
  });
});

describe("services", () => {
  it("have ids in kebab-case, each once and in order", () => {
    const file = "data/services/index.ts";
    expect([...idBreaches(ids, file), ...orderBreaches(ids, file)]).toEqual([]);
  });

  it("have a file each, with the name of the id", () => {
    const files = readdirSync(`${import.meta.dirname}/../services`);
    expect(fileBreaches("data/services", ids, files)).toEqual([]);
  });

  it("have their codes lowest first, each once, within two bytes", () => {
    const found = services.flatMap((service) => {
      const ends = service.codes.flatMap(endsOf);
      const tooLarge = ends.filter(
        (code) => !Number.isInteger(code) || code < 0 || code > largestCode,
      );
      return [
        ...orderBreaches(ends, fileOf(service)),
        ...tooLarge.map((code) =>
          breach(fileOf(service), "a code fits two bytes", "correct the number", `${code}`),
        ),
      ];
    });
    expect(found).toEqual([]);
  });

  it("are 70 or more, with 415 codes or more", () => {
    expect(services.length).toBeGreaterThanOrEqual(70);
    expect(services.flatMap(({ codes }) => codes).length).toBeGreaterThanOrEqual(415);
  });
});
