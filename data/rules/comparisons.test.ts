import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ConfusedPair } from "../model/comparison.ts";
import { confusedPairs } from "../comparisons/index.ts";
import { findConfusedPair } from "../lookup/find-pair.ts";
import { codesOfPair } from "../lookup/pairs.ts";
import { servicesUsing } from "../lookup/find-service.ts";
import { findCode } from "../lookup/find-code.ts";
import { slugOf } from "../model/paths.ts";
import type { AnyCode } from "../model/subject.ts";
import { describeCode } from "../words/describe-code.ts";
import { oftenConfused } from "../tables/often-confused.ts";
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
import { fileBreaches, orderBreaches, sourceBreaches } from "./reference-rules.ts";

const nameOf = ({ codes: [lower, higher] }: ConfusedPair) => `${lower.code}-${higher.code}`;
const fileOf = (pair: ConfusedPair) => `data/comparisons/${nameOf(pair)}.ts`;
const names = confusedPairs.map(nameOf);

/** Whether somebody gives a code its meaning: the registry, its service, or for a number any. */
const exists = (subject: AnyCode): boolean =>
  subject.kind === "code"
    ? findCode(subject.code) !== undefined || servicesUsing(subject.code).length > 0
    : describeCode(subject) !== undefined;
const texts = confusedPairs.flatMap((pair) => textsOf(pair, fileOf(pair)));

describe("every text of a comparison", () => {
  it.each([...everyText, noExclamation])("$rule", (rule) => {
    expect(breaches(texts, rule)).toEqual([]);
  });

  it("keeps to the room and the sentences that its surfaces have", () => {
    expect(breaches(named(texts, "difference"), atMost(200))).toEqual([]);
    expect(breaches(named(texts, "difference", "whatToDo"), sentences(1))).toEqual([]);
    expect(breaches(named(texts, "howToTell"), sentences(3))).toEqual([]);
  });
});

describe("comparisons", () => {
  it("have a file each, with the two numbers for its name", () => {
    const files = readdirSync(`${import.meta.dirname}/../comparisons`);
    expect(fileBreaches("data/comparisons", names, files)).toEqual([]);
  });

  it("stand in order, each once, the lower number first in each", () => {
    expect(orderBreaches(names, "data/comparisons/index.ts")).toEqual([]);
    const found = confusedPairs.flatMap((pair) =>
      orderBreaches(
        pair.codes.map(({ code }) => code),
        fileOf(pair),
      ),
    );
    expect(found).toEqual([]);
  });

  it("compare numbers that are registered or that a service defines", () => {
    const found = confusedPairs.flatMap((pair) =>
      codesOfPair(pair)
        .filter((code) => !exists(code))
        .map((code) => {
          const mend = "correct the number or the service, or record it in data/services/";
          return breach(fileOf(pair), "its codes exist", mend, slugOf(code));
        }),
    );
    expect(found).toEqual([]);
  });

  it("name their sources", () => {
    expect(confusedPairs.flatMap((pair) => sourceBreaches(pair.sources, fileOf(pair)))).toEqual([]);
  });

  it("have a record for each pair that is often confused", () => {
    const missing = oftenConfused.filter(([a, b]) => !findConfusedPair(a, b));
    const rule = "a pair of data/tables/often-confused.ts has a record";
    const found = missing.map(([a, b]) =>
      breach(`data/comparisons/${a}-${b}.ts`, rule, "write it, or take the pair out", "no record"),
    );
    expect(found).toEqual([]);
  });
});
