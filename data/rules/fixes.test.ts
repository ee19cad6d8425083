import { describe, expect, it } from "vitest";
import { findService } from "../lookup/find-service.ts";
import type { ProductFix } from "../model/fix.ts";
import type { Situation } from "../model/situation.ts";
import { situations } from "../situations/index.ts";
import { timeoutLimits } from "../tables/timeouts/index.ts";
import { textSegments } from "../text/text.ts";
import { atMost, breach, breaches, label, named, sentences, textsOf } from "./record-rules.ts";
import { sourceBreaches } from "./reference-rules.ts";

const fileOf = ({ id }: Situation) => `data/situations/${id}.ts`;
const texts = situations.flatMap((one) => textsOf({ fix: one.fix }, fileOf(one)));
const steps = named(texts, "steps", "step");

/** Every product with the file that it stands in. */
const products = situations.flatMap((situation) =>
  (situation.fix.products ?? []).map((fix) => ({ place: fileOf(situation), fix })),
);

/** The lines of a failure for the products that break a rule. */
const productBreaches = (rule: string, mend: string, keeps: (fix: ProductFix) => boolean) =>
  products
    .filter(({ fix }) => !keeps(fix))
    .map(({ place, fix }) => breach(place, rule, mend, fix.product));

const holdsSetting = ({ step, setting }: ProductFix): boolean =>
  setting === undefined ||
  textSegments(step).some(({ text, code }) => code && text.includes(setting));

/** The words of a text with one space around each, and no mark. */
const wordsOf = (text: string): string =>
  ` ${text
    .replaceAll(/[`“”(),.:;?]/g, " ")
    .trim()
    .replaceAll(/\s+/g, " ")} `;

describe("every step of a fix", () => {
  it("is one sentence that ends with a full stop and begins with what to do", () => {
    const begins = {
      rule: "begins with what to do",
      fix: "say it as an instruction",
      passes: (text: string) => !/^(?:An?|It|That|The|There|This|You)\b/.test(text),
    };
    const ends = {
      rule: "ends with a full stop",
      fix: "end it",
      passes: (t: string) => t.endsWith("."),
    };
    for (const rule of [sentences(1), ends, begins, atMost(200)])
      expect(breaches(steps, rule)).toEqual([]);
  });

  it("stands once in its situation", () => {
    const found = situations.flatMap(({ fix, id }) =>
      fix.steps.filter((step, at) => fix.steps.indexOf(step) !== at).map((step) => [id, step]),
    );
    expect(found).toEqual([]);
  });

  it("names no product that has a step of its own", () => {
    const mend = "say it at the product";
    const found = situations.flatMap((one) =>
      (one.fix.products ?? []).flatMap(({ product }) =>
        one.fix.steps
          .filter((step) => wordsOf(step).includes(wordsOf(product)))
          .map((step) => breach(fileOf(one), "general steps are general", mend, step)),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe("every product of a fix", () => {
  it("stands once, under a name without a full stop", () => {
    const found = situations.flatMap((one) => {
      const all = (one.fix.products ?? []).map(({ product }) => product);
      return all
        .filter((product, at) => all.indexOf(product) !== at)
        .map((product) => breach(fileOf(one), "a product stands once", "join the two", product));
    });
    expect(found).toEqual([]);
    expect(breaches(named(texts, "product", "setting"), label)).toEqual([]);
  });

  it("has its setting as code in its step", () => {
    const mend = "write the setting between backticks, letter for letter";
    expect(productBreaches("a step holds its setting", mend, holdsSetting)).toEqual([]);
  });

  it("names a limit and a service that there are, and the limit's own words", () => {
    const keeps = ({ product, setting, limit, service, source }: ProductFix): boolean => {
      const row = timeoutLimits.find(({ id }) => id === limit);
      const isOwnSetting =
        setting === undefined || source !== undefined || setting === row?.setting;
      const isLimit = limit === undefined || (row?.product === product && isOwnSetting);
      return isLimit && (service === undefined || findService(service) !== undefined);
    };
    const mend = "take id, product and setting from data/tables/timeouts or data/services";
    expect(productBreaches("a product leads to its own page", mend, keeps)).toEqual([]);
  });

  it("names its source as every record does", () => {
    const found = products.flatMap(({ place, fix }) =>
      fix.source === undefined ? [] : sourceBreaches([fix.source], place),
    );
    expect(found).toEqual([]);
  });
});
