import { describe, expect, it } from "vitest";
import { findSituation } from "../lookup/find-situation.ts";
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
import { orderBreaches } from "./reference-rules.ts";
import { triageOf } from "../lookup/triage-of.ts";
import { triage } from "../triage/index.ts";

const fileOf = (code: number) => `data/triage/${code}.ts`;
const tables = Object.entries(triage).map(([code, rows]) => [Number(code), rows] as const);
const texts = tables.flatMap(([code, rows]) => textsOf(rows, fileOf(code)));
const shown = tables.flatMap(([code]) => textsOf(triageOf(code), fileOf(code)));

describe("every text of a triage", () => {
  it.each([...everyText, noExclamation])("$rule", (rule) => {
    expect(breaches(texts, rule)).toEqual([]);
  });

  it("is one sentence, or a likely cause without its full stop", () => {
    const words = named(shown, "symptom", "confirm", "firstSafeMove");
    expect(breaches(words, sentences(1))).toEqual([]);
    expect(breaches(named(texts, "likelyCause"), label)).toEqual([]);
  });

  it("fits a cell, whether it is the row's own or its situation's", () => {
    expect(breaches(named(shown, "confirm", "firstSafeMove"), atMost(130))).toEqual([]);
  });
});

describe("triage", () => {
  it("is of registered codes", () => {
    const found = tables
      .filter(([code, rows]) => !findCode(code) || rows.length === 0)
      .map(([code]) =>
        breach(fileOf(code), "a table has a code and rows", "take it out", `${code}`),
      );
    expect(found).toEqual([]);
  });

  it("leads to a situation that names the code, by one row", () => {
    const found = tables.flatMap(([code, rows]) =>
      rows
        .filter(({ situation }) => !findSituation(situation)?.codes.includes(code))
        .map(({ situation }) => {
          const file = `data/situations/${situation}.ts`;
          return breach(file, "names the codes of its triage", `add ${code} to codes`, situation);
        }),
    );
    expect(found).toEqual([]);
  });

  it("has words of its own only where its situation has others", () => {
    const found = tables.flatMap(([code, rows]) =>
      rows.flatMap(({ situation, confirm = "", firstSafeMove = "" }) => {
        const { confirm: check, firstSafeMove: move } = findSituation(situation) ?? {};
        const twice = [confirm, firstSafeMove].filter(
          (words) => words !== "" && [check?.slice(0, words.length), move].includes(words),
        );
        const mend = "leave it out: the row takes its situation's";
        return twice.map((words) => breach(fileOf(code), "says nothing twice", mend, words));
      }),
    );
    expect(found).toEqual([]);
  });

  it("leads to each situation by one row of a code", () => {
    const found = tables.flatMap(([code, rows]) =>
      orderBreaches(rows.map(({ situation }) => situation).sort(), fileOf(code)),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["the open event that never fired", "handshake-rejected"],
    ["the same quiet period", "idle-timeout"],
    ["a deploy or a scale event", "connection-limit"],
    ["random times", "silent-drop"],
    ["a loop of every few seconds", "rate-limited"],
    ["a private channel that stays silent", "credentials-expired"],
    ["only `wss:`", "tls-failure"],
    ["one large message", "message-too-big"],
    ["a page that sleeps or a network that changes", "network-change"],
  ])("leads from 1006 and %s to %s", (_, situation) => {
    const rows = triage[1006]?.map((row) => row.situation);
    expect(rows, "add the row to data/triage/1006.ts").toContain(situation);
  });
});
