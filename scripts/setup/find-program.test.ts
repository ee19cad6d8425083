import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findProgram, wholePath } from "./find-program.ts";

const root = mkdtempSync(join(tmpdir(), "programs-"));
const [bin, sbin] = ["bin", "sbin"].map((name) => {
  mkdirSync(join(root, name));
  return join(root, name);
}) as [string, string];
const both = [bin, sbin].join(delimiter);

writeFileSync(join(sbin, "proxy"), "", { mode: 0o755 });
writeFileSync(join(bin, "proxy.conf"), "", { mode: 0o644 });
mkdirSync(join(bin, "proxy"));

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe("findProgram()", () => {
  it("finds a program behind a folder that has none of that name", () => {
    expect(findProgram("proxy", both)).toBe(join(sbin, "proxy"));
  });

  it("takes no folder for a program, and no file that cannot be run", () => {
    expect(findProgram("proxy", bin)).toBeUndefined();
    expect(findProgram("proxy.conf", both)).toBeUndefined();
  });
});

describe("wholePath()", () => {
  it("puts what administrators start behind the PATH", () => {
    expect(wholePath(bin).split(delimiter)).toEqual([bin, "/usr/local/sbin", "/usr/sbin", "/sbin"]);
  });
});
