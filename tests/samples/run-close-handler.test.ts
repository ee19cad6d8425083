import { describe, expect, it } from "vitest";
import type { CloseCode } from "#data/model/close-code.ts";
import { closeHandler } from "#data/words/close-handler.ts";
import { closeCodes } from "#data/codes/index.ts";
import { anyCode } from "#data/model/subject.ts";
import { compareCodes } from "#data/words/compare.ts";
import { sampleProblems } from "./sample-languages.ts";

const pairs = closeCodes.flatMap((a, index) =>
  closeCodes.slice(index + 1).map((b): readonly [CloseCode, CloseCode] => [a, b]),
);
const handlers = pairs.map((pair) => closeHandler(pair)).filter((code) => code !== undefined);

const handlerOf = (a: number, b: number) => compareCodes(a, b).inCode;

describe("the close handler of a comparison", () => {
  it("is correct JavaScript for a browser, for every pair of registered codes", async () => {
    expect(pairs.length).toBeGreaterThan(170);
    expect(handlers.length).toBeGreaterThan(100);
    const all = handlers.map((code) => `{\n${code}\n}`).join("\n");
    expect(await sampleProblems("browser", all)).toEqual([]);
  });

  it("fits the width of a page", () => {
    const lines = handlers.flatMap((code) => code.split("\n"));
    expect(lines.filter((line) => line.length > 76)).toEqual([]);
  });

  it("goes on after each code as its verdict says", () => {
    expect(handlerOf(1006, 1013)).toBe(`ws.onclose = ({ code }) => {
  if (code === 1006) connectLater(0, 5_000); // yes, with backoff
  if (code === 1013) showRetryButton(); // not automatically
};`);
  });

  it("gives the code and the reason to whoever has to mend it", () => {
    expect(handlerOf(1000, 1009)).toContain("({ code, reason })");
    expect(handlerOf(1000, 1009)).toContain("report(code, reason); // after a fix");
  });

  it.each([
    [1006, "0, 5_000", "up to 5 s"],
    [1012, "5_000, 30_000", "between 5 and 30 s"],
  ])("waits as long as the advice of %d says: %s", (code, delays, advised) => {
    expect(closeCodes.find((record) => record.code === code)?.reconnect.advice).toContain(advised);
    expect(handlerOf(1000, code)).toContain(`connectLater(${delays})`);
  });

  it("tells apart two codes of one verdict if their delays differ", () => {
    expect(handlerOf(1006, 1012)).toBeDefined();
  });

  it("is left out where it would do the same after both, or where a code is not registered", () => {
    expect(handlerOf(1002, 1003)).toBeUndefined();
    expect(handlerOf(1000, 4000)).toBeUndefined();
    const discord = compareCodes(anyCode(4004, "discord-gateway"), 1000);
    expect(discord.inCode).toBeUndefined();
  });
});
