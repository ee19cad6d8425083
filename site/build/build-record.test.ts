import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { recordBuild, type BuildRecord } from "./build-record.ts";

let folder: string;

beforeEach(async () => {
  folder = await builtFolder();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const record = () => JSON.parse(readFileSync(join(folder, "build.json"), "utf8")) as BuildRecord;

describe("recordBuild()", () => {
  it("packs the copies of what is compressed, and the rest as it is", () => {
    const { packed, files } = record();
    const plain = ["1006.md", "404.html", "api/v1/codes.json", "robots.txt"];
    for (const file of plain) expect(packed).toHaveProperty([file]);
    expect(Object.keys(packed)).toEqual(
      expect.arrayContaining(["1006/index.html.br", "1006/index.html.gz"]),
    );
    expect(packed).not.toHaveProperty(["1006/index.html"]);
    expect(files).toHaveProperty(["1006/index.html"]);
  });

  it("packs the bytes of each file where it says", () => {
    const pack = readFileSync(join(folder, "files.pack"));
    const entries = Object.entries(record().packed);
    for (const [file, [offset, length]] of entries)
      expect(pack.subarray(offset, offset + length)).toEqual(
        readFileSync(join(folder, "client", file)),
      );
    expect(entries.length).toBeGreaterThan(5);
  });

  it("is the same for the same files", () => {
    const before = readFileSync(join(folder, "build.json"), "utf8");
    recordBuild(folder, { site: "https://ws-code.example", sources: "" });
    expect(readFileSync(join(folder, "build.json"), "utf8")).toBe(before);
  });

  it("fails, and leaves no record, where the disk takes no more", () => {
    rmSync(join(folder, "build.json"));
    const script = `import { recordBuild } from "${import.meta.dirname}/build-record.ts";
      recordBuild(${JSON.stringify(folder)}, { site: "https://ws-code.example", sources: "" });`;
    // One block of 512 bytes a file, as a full disk: the kernel refuses what is over that.
    const limited = 'ulimit -f 1; exec "$0" --input-type=module -e "$1"';
    const { status, stderr } = spawnSync("sh", ["-c", limited, process.execPath, script], {
      encoding: "utf8",
    });
    expect([status, existsSync(join(folder, "build.json"))]).toEqual([1, false]);
    expect(stderr).toContain("EFBIG");
  });
});
