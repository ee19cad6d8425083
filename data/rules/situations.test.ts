import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { servicesUsing } from "../lookup/find-service.ts";
import { findCode } from "../lookup/find-code.ts";
import {
  atMost,
  breach,
  breaches,
  noExclamation,
  everyText,
  label,
  named,
  sentences,
  textsOf,
} from "./record-rules.ts";
import { fileBreaches, idBreaches, sourceBreaches } from "./reference-rules.ts";
import { situationIds, situationPhases, type Situation } from "../model/situation.ts";
import { situations } from "../situations/index.ts";

const fileOf = ({ id }: Situation) => `data/situations/${id}.ts`;
const texts = situations.flatMap((situation) => textsOf(situation, fileOf(situation)));
const titles = situations.flatMap((one) => textsOf({ title: one.title }, fileOf(one)));

describe("every text of a situation", () => {
  it.each([...everyText, noExclamation])("$rule", (rule) => {
    expect(breaches(texts, rule)).toEqual([]);
  });

  it("keeps to the room that its surfaces have", () => {
    expect(breaches(titles, atMost(60))).toEqual([]);
    expect(breaches(named(texts, "happened", "firstSafeMove"), atMost(180))).toEqual([]);
  });

  it("ends every sentence, and says what happened in one", () => {
    const words = named(texts, "symptoms", "confirm", "firstSafeMove", "note");
    expect(breaches(words, sentences())).toEqual([]);
    expect(breaches(named(texts, "happened"), sentences(1))).toEqual([]);
    expect(breaches(titles, label)).toEqual([]);
  });
});

describe("situations", () => {
  const ids = situations.map(({ id }) => id);

  it("are the vocabulary, in its order", () => {
    expect(idBreaches(ids, "data/situations/index.ts")).toEqual([]);
    const order = "put data/situations/index.ts in the order of `situationIds`, none left out";
    expect(ids, order).toEqual(situationIds);
  });

  it("have a file each, with the name of the id", () => {
    const files = readdirSync(`${import.meta.dirname}/../situations`);
    expect(fileBreaches("data/situations", ids, files)).toEqual([]);
  });

  it("stand together by phase, in the order of the phases", () => {
    const phases = situations.map(({ phase }) => phase);
    const runs = phases.filter((phase, index) => phase !== phases[index - 1]);
    const mend = "move the id in data/model/situation.ts to its phase, or correct `phase`";
    expect(runs, mend).toEqual(Object.keys(situationPhases));
  });

  it("name their sources", () => {
    expect(situations.flatMap((one) => sourceBreaches(one.sources, fileOf(one)))).toEqual([]);
  });

  it("name codes that are registered or some service's, each once", () => {
    const isKnown = (code: number) => findCode(code) ?? servicesUsing(code)[0];
    const found = situations.flatMap((situation) =>
      situation.codes
        .filter((code, index, all) => !isKnown(code) || all.indexOf(code) !== index)
        .map((code) =>
          breach(fileOf(situation), "codes are known, each once", "take it out", `${code}`),
        ),
    );
    expect(found).toEqual([]);
  });
});
