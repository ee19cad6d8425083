import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { drawCached } from "./drawing-cache.ts";

const text = (words: string) => vi.fn(() => Promise.resolve(Buffer.from(words)));
const draw = async (input: string, made: ReturnType<typeof text>) =>
  (await drawCached(input, made)).toString();

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ws-code-drawings-"));
  vi.stubEnv("DRAWING_CACHE", folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("drawCached()", () => {
  it("draws the same input once, and another one anew", async () => {
    const again = text("never drawn");
    expect(await draw("one", text("first"))).toBe("first");
    expect(await draw("one", again)).toBe("first");
    expect(again).not.toHaveBeenCalled();
    expect(await draw("two", text("second"))).toBe("second");
  });

  it("keeps only whole drawings", async () => {
    await expect(drawCached("one", () => Promise.reject(new Error("no font")))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
    expect(await draw("one", text("whole"))).toBe("whole");
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("keeps nothing where no build named a folder", async () => {
    vi.stubEnv("DRAWING_CACHE", "");
    expect(await draw("one", text("first"))).toBe("first");
    expect(await draw("one", text("second"))).toBe("second");
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(["rubbish", "", "rubbish that is longer than the digest of a drawing"])(
    "draws anew, and mends the file, where it says %j",
    async (rubbish) => {
      await draw("one", text("first"));
      for (const file of readdirSync(folder)) writeFileSync(join(folder, file), rubbish);
      expect(await draw("one", text("anew"))).toBe("anew");
      expect(await draw("one", text("never drawn"))).toBe("anew");
    },
  );

  it("draws where the folder cannot be written", async () => {
    const file = join(folder, "no-folder");
    writeFileSync(file, "");
    vi.stubEnv("DRAWING_CACHE", file);
    expect(await draw("one", text("first"))).toBe("first");
  });
});
