import { check } from "recheck";
import { describe, expect, it } from "vitest";
import { tokenPattern } from "./duration-tokens.ts";
import { readDuration, readDurations } from "./read-duration.ts";

describe("a text that is a duration", () => {
  it.each([
    ["60s", 60],
    ["60 s", 60],
    ["60-second", 60],
    ["60\u00a0s", 60],
    [" 61 S ", 61],
    ["60000ms", 60],
    ["60,000 ms", 60],
    ["60_000ms", 60],
    ["500 ms", 0.5],
    ["0.5s", 0.5],
    ["1,5 Stunden", 5400],
    ["1.1 min", 66],
    ["1m", 60],
    ["1 minute", 60],
    ["5 mins", 300],
    ["2h", 7200],
    ["2 hrs", 7200],
    ["1 day", 86_400],
    ["1d", 86_400],
    ["0s", 0],
  ])("%j has %d seconds", (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });

  it.each([
    ["1h30m", 5400],
    ["1m30s", 90],
    ["1 min 30 s", 90],
    ["1 hour and 30 minutes", 5400],
    ["1h0m1s", 3601],
    ["2 Minuten und 5 Sekunden", 125],
  ])("%j of several units has %d seconds", (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });

  it.each([
    ["one minute", 60],
    ["a minute", 60],
    ["an hour", 3600],
    ["half an hour", 1800],
    ["sixty seconds", 60],
    ["ten minutes", 600],
    ["forty-five seconds", 45],
    ["two days", 172_800],
    ["eine Minute", 60],
    ["un minuto", 60],
    ["une heure", 3600],
    ["uma hora", 3600],
    ["半小时", 1800],
    ["一分钟", 60],
  ])("%j in words has %d seconds", (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });

  it.each([
    ["60秒", 60],
    ["６０秒", 60],
    ["60秒钟", 60],
    ["5分钟", 300],
    ["2个小时", 7200],
    ["500毫秒", 0.5],
    ["1分", 60],
    ["1分30秒", 90],
    ["2時間", 7200],
    ["60 Sekunden", 60],
    ["5 Minuten", 300],
    ["2 Stunden", 7200],
    ["60 segundos", 60],
    ["5 minutos", 300],
    ["2 horas", 7200],
    ["2 días", 172_800],
    ["60 secondes", 60],
    ["2 heures", 7200],
    ["60 секунд", 60],
    ["5 минут", 300],
    ["2 часа", 7200],
    ["60초", 60],
    ["5분", 300],
    ["2시간", 7200],
  ])("%j in another language has %d seconds", (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });

  it.each(["", "61", "-5 s", "60 apples", "1006", "s", "1.2.3s", "60 s later", "5 s 10 s"])(
    "is not %j",
    (text) => {
      expect(readDuration(text)).toBeUndefined();
    },
  );
});

const named = (text: string) => readDurations(text).map(({ text: own }) => own);

describe("durations in a text", () => {
  it("stand in order, each with its place", () => {
    expect(readDurations("aws 60s, then 5 minutes and 2h")).toEqual([
      { seconds: 60, text: "60s", start: 4 },
      { seconds: 300, text: "5 minutes", start: 14 },
      { seconds: 7200, text: "2h", start: 28 },
    ]);
  });

  it.each([
    ["1006 every 60 seconds", ["60 seconds"]],
    ["closes after a minute", ["a minute"]],
    ["1006 a minute later", ["a minute"]],
    ["每60秒断开", ["60秒"]],
    ["60초마다 끊김", ["60초"]],
    ["proxy_read_timeout 60s;", ["60s"]],
    ["pingInterval=25000ms,pingTimeout=20000ms", ["25000ms", "20000ms"]],
    ["5-10 min", ["10 min"]],
    ["1 minute 60000ms", ["1 minute", "60000ms"]],
    ["через 60 секунд", ["60 секунд"]],
    ["after 60s, again after 60s", ["60s", "60s"]],
  ])("%j are %j", (text, wanted) => {
    expect(named(text)).toEqual(wanted);
  });

  it.each([
    ["a code", "1006"],
    ["a code with a word", "1006 messages"],
    ["a hash", "commit 2d6f8a1"],
    ["a part of an identifier", "550e8400-e29b-41d4-a716-446655440000"],
    ["a version", "v1.2s"],
    ["a file", "_ssl.c:1006"],
    ["the one after the first", "a second tab"],
    ["a million", "5M messages"],
    ["a protocol", "http/1.1 h2c h2"],
    ["a clock's time", "12:30:05 s"],
    ["a number written out", "twenty-one seconds"],
    ["a Chinese number written out", "三十秒"],
    ["a part of a word", "tension"],
    ["a number that is written out with a hyphen", "forty-five-odd seconds"],
    ["a number too long to mean anything", `${"9".repeat(40)} s`],
  ])("are not found in %s", (_, text) => {
    expect(named(text)).toEqual([]);
  });

  it("are as many as are written, however many", () => {
    expect(readDurations("0s ".repeat(20_000))).toHaveLength(20_000);
  });

  it("are found anew each time", () => {
    expect(named("60s")).toEqual(named("60s"));
  });
});

it("take no more than linear time to find", { timeout: 600_000 }, async () => {
  const { source, flags } = tokenPattern;
  expect(await check(source, flags, { timeout: 300_000 })).toMatchObject({
    status: "safe",
    checker: "automaton",
  });
});
