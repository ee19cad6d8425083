import { describe, expect, it } from "vitest";
import { findCode } from "../lookup/find-code.ts";
import {
  breach,
  breaches,
  noExclamation,
  everyText,
  named,
  sentences,
  textsOf,
} from "./record-rules.ts";
import { orderBreaches, sourceBreaches } from "./reference-rules.ts";
import type { UnusualUse } from "../model/unusual-use.ts";
import { unusualUses } from "../unusual-uses/index.ts";

const placeOf = ({ code, who }: UnusualUse) => `data/unusual-uses/${code}.ts ${who}`;
const texts = unusualUses.flatMap((use) => textsOf(use, placeOf(use)));

describe("every text of an unusual use", () => {
  it.each([...everyText, noExclamation])("$rule", (rule) => {
    expect(breaches(texts, rule)).toEqual([]);
  });

  it("is one sentence", () => {
    expect(breaches(named(texts, "use"), sentences(1))).toEqual([]);
  });
});

describe("unusual uses", () => {
  it("are of the protocol's own codes, lowest first", () => {
    const codes = unusualUses.map(({ code }) => code);
    const runs = codes.filter((code, index) => code !== codes[index - 1]);
    expect(orderBreaches(runs, "data/unusual-uses")).toEqual([]);
    const found = unusualUses
      .filter(({ code }) => code > 1015 || !findCode(code))
      .map((use) =>
        breach(placeOf(use), "a use is of 1000 to 1015", "record a service", `${use.code}`),
      );
    expect(found).toEqual([]);
  });

  it("are told once for each code and product", () => {
    const places = unusualUses.map(placeOf).sort();
    expect(orderBreaches(places, "data/unusual-uses")).toEqual([]);
  });

  it("name their source", () => {
    expect(unusualUses.flatMap((use) => sourceBreaches([use.source], placeOf(use)))).toEqual([]);
  });
});
