import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleStacks, type SampleStack } from "#data/model/code-sample.ts";
import { closeCodes } from "#data/codes/index.ts";
import { fixCode } from "#data/fix-code/index.ts";
import { fixCodeOf } from "#data/lookup/fix-code-of.ts";
import { browserReconnect, pythonReconnect } from "#data/fix-code/reconnect.ts";
import {
  atMost,
  breaches,
  noExclamation,
  everyText,
  named,
  sentences,
  textsOf,
} from "#data/rules/record-rules.ts";
import { sourceBreaches } from "#data/rules/reference-rules.ts";
import { sampleProblems } from "./sample-languages.ts";

const samples = Object.entries(fixCode).flatMap(([code, list]) =>
  list.map((sample) => ({ code: Number(code), title: `${code}, ${sample.stack}`, sample })),
);

/** One fault in each stack that its check has to see. */
const broken: readonly (readonly [SampleStack, string, string])[] = [
  ["browser", "an open brace", "ws.onclose = () => {"],
  ["browser", "a method that does not exist", "ws.ping();"],
  ["browser", "a reason that is no text", "ws.close(1000, 5);"],
  ["node-ws", "an open bracket", "ws.ping(;"],
  ["node-ws", "an option that does not exist", "new WebSocketServer({ maxPayLoad: 1 });"],
  ["node-ws", "a type annotation, which is not JavaScript", "const late: number = 5;"],
  ["python-websockets", "a missing colon", "if ws.close_code == 1006\n    pass"],
  ["go-gorilla", "an open brace", "if err != nil {\n\treturn"],
  ["java-net-http", "a missing semicolon", "var a = 1\nvar b = 2;"],
  ["dotnet", "an open bracket", 'await ws.CloseAsync("done";'],
  ["nginx", "a missing semicolon before a brace", "server { listen 80 }"],
  ["nginx", "an open brace", "server { listen 80;"],
  ["nginx", "a brace too many", "listen 80; }"],
];

describe("every sample", () => {
  it.each(samples)("is correct in its language: $title", async ({ sample }) => {
    expect(await sampleProblems(sample.stack, sample.code)).toEqual([]);
  });

  it.each(samples)("fits its surfaces: $title", ({ sample }) => {
    const lines = sample.code.split("\n");
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(sample.code).toBe(sample.code.trim());
    expect(lines.filter((line) => line.replaceAll("\t", "  ").length > 76)).toEqual([]);
  });

  it.each(samples)("names its source: $title", ({ code, sample }) => {
    expect(sourceBreaches([sample.source], `data/fix-code/${code}.ts`)).toEqual([]);
  });
});

describe("the check of a language", () => {
  it.each(broken)("of %s rejects %s", async (stack, _fault, code) => {
    expect(await sampleProblems(stack, code)).not.toEqual([]);
  });
});

describe("the words of the samples", () => {
  const texts = samples.flatMap(({ code, sample: { does, source } }) =>
    textsOf({ does, source }, `data/fix-code/${code}.ts`),
  );

  it.each([...everyText, noExclamation])("keep to the rule: every text $rule", (rule) => {
    expect(breaches(texts, rule)).toEqual([]);
  });

  it("are one sentence of at most 110 characters each", () => {
    const does = named(texts, "does");
    expect([...breaches(does, sentences(1)), ...breaches(does, atMost(110))]).toEqual([]);
  });
});

describe("the samples of the codes", () => {
  it("have a file for every code that may be seen, and one stack once a code", () => {
    const mended = closeCodes.map(({ code }) => code).filter((code) => code !== 1004);
    expect(Object.keys(fixCode).map(Number)).toEqual(mended);
    const files = readdirSync(new URL("../../data/fix-code/", import.meta.url));
    expect(files.filter((file) => /^\d/.test(file))).toEqual(mended.map((code) => `${code}.ts`));
    for (const list of Object.values(fixCode)) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list.map(({ stack }) => stack)).size).toBe(list.length);
    }
  });

  it("show 1006 in every stack", () => {
    expect(fixCodeOf(1006).map(({ stack }) => stack)).toEqual(Object.keys(sampleStacks));
  });

  it("are none for a code that has none", () => {
    expect(fixCodeOf(1004)).toEqual([]);
    expect(fixCodeOf(4000)).toEqual([]);
  });

  it("take the place of a page's own close handler only where they come back themselves", () => {
    const taking = samples.filter(
      ({ sample }) => sample.stack === "browser" && sample.code.includes("ws.onclose ="),
    );
    expect([...new Set(taking.map(({ sample }) => sample))]).toEqual([browserReconnect]);
  });

  const withBackoff = closeCodes
    .filter(({ reconnect }) => reconnect.verdict === "with-backoff")
    .map(({ code }) => code);

  it("come back after exactly the codes whose verdict is to, and 1005 unless it was meant", () => {
    const comesBack = "1001, 1005, 1006, 1011, 1012, 1014, 3008";
    expect(browserReconnect.code).toContain(`if (![${comesBack}].includes(code)) return;`);
    expect(pythonReconnect.code).toContain(`if ws.close_code not in (${comesBack}):`);
    const timed = samples
      .filter(({ sample }) => /setTimeout\(connect|async for ws in/.test(sample.code))
      .map(({ code }) => code);
    expect([...new Set(timed)].toSorted((a, b) => a - b)).toEqual(withBackoff);
  });
});
