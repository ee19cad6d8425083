import { describe, expect, it } from "vitest";
import {
  breach,
  breaches,
  noExclamation,
  everyText,
  label,
  named,
  sentences,
  textsOf,
} from "#data/rules/record-rules.ts";
import { idBreaches, sourceBreaches } from "#data/rules/reference-rules.ts";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import { timeoutLimits } from "./index.ts";

const placeOf = ({ id }: TimeoutLimit) => `data/tables/timeouts/ ${id}`;
const texts = timeoutLimits.flatMap((limit) => textsOf(limit, placeOf(limit)));

describe("every text of a timeout", () => {
  it.each([...everyText, noExclamation])("$rule", (rule) => {
    expect(breaches(texts, rule)).toEqual([]);
  });

  it("is one sentence, or a name", () => {
    expect(breaches(named(texts, "clientSees", "raise"), sentences(1))).toEqual([]);
    expect(breaches(named(texts, "product", "setting"), label)).toEqual([]);
  });
});

describe("timeouts", () => {
  it("have ids in kebab-case, each once", () => {
    const ids = timeoutLimits.map(({ id }) => id);
    expect(idBreaches(ids, "data/tables/timeouts/")).toEqual([]);
  });

  it("have a default in whole seconds, or none", () => {
    const found = timeoutLimits
      .filter(
        ({ defaultSeconds: seconds }) =>
          seconds !== null && (!Number.isInteger(seconds) || seconds <= 0),
      )
      .map((limit) => {
        const mend = "write whole seconds, or null where there is no default";
        return breach(placeOf(limit), "a default is in seconds", mend, `${limit.defaultSeconds}`);
      });
    expect(found).toEqual([]);
  });

  it("name their sources", () => {
    expect(timeoutLimits.flatMap((one) => sourceBreaches(one.sources, placeOf(one)))).toEqual([]);
  });
});
