import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
interface LockedPackage {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const locked = Object.entries((JSON.parse(read("package-lock.json")) as Lockfile).packages).filter(
  ([path, { link }]) => path.startsWith("node_modules/") && link !== true,
);

describe("the actions of CI", () => {
  const folder = ".github/workflows";
  const uses = readdirSync(join(root, folder)).flatMap((file) =>
    [...read(join(folder, file)).matchAll(/^\s*-?\s*uses: *(.+)$/gm)].map(([, used = ""]) => used),
  );

  it("are pinned by commit, with the version beside it", () => {
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((used) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual(
      [],
    );
  });
});

describe("the lockfile", () => {
  it("has the hash of every package", () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, { integrity = "" }]) => !/^sha(?:512|1)-/.test(integrity))).toEqual(
      [],
    );
  });

  it("has the compiled packages of other platforms, without which `npm ci` fails there", () => {
    const names = new Set(locked.map(([path]) => path.replace(/^.*node_modules\//, "")));
    const missing = locked.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !names.has(name)),
    );
    expect(missing).toEqual([]);
  });
});

it("what is missing is installed by `npm ci`, which takes no other version", () => {
  expect(read("scripts/setup/setup.mjs")).toContain('const install = ["ci", ');
});
