import { readdirSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { privateCopy } from "./private-copy.ts";
import { BrokenBuild, readBuild } from "./read-build.ts";

let folder: string;

beforeEach(async () => {
  folder = await builtFolder();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const robots = () => readBuild(folder, privateCopy(folder)).readerOf("robots.txt")?.().toString();

describe("privateCopy()", () => {
  it("has what was packed, whatever happens to the pack", () => {
    const { readerOf } = readBuild(folder, privateCopy(folder));
    truncateSync(join(folder, "files.pack"), 0);
    expect(readerOf("robots.txt")?.().toString()).toBe("robots");
  });

  it("is one for a build, and another for the next", async () => {
    const first = privateCopy(folder);
    expect(privateCopy(folder)).toBe(first);
    rmSync(folder, { recursive: true });
    folder = await builtFolder("https://other.example", { "client/robots.txt": "new" });
    expect(robots()).toBe("new");
  });

  it("leaves no file behind", () => {
    const before = readdirSync(folder);
    expect(privateCopy(folder, folder)).toBeTypeOf("number");
    expect(readdirSync(folder)).toEqual(before);
  });

  it("is refused if what was copied is not what was built", () => {
    truncateSync(join(folder, "files.pack"), 100);
    expect(() => readBuild(folder, privateCopy(folder))).toThrow(BrokenBuild);
  });
});

describe("where there is no room for a copy", () => {
  it("all is kept in memory instead", () => {
    const none = privateCopy(folder, join(folder, "nowhere"));
    expect(none).toBeUndefined();
    expect(readBuild(folder, none).readerOf("robots.txt")?.().toString()).toBe("robots");
  });
});
