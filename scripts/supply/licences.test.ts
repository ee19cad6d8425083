import { expect, it } from "vitest";
import { isAllowed, licenceFaults } from "./licences.ts";
import { readLock } from "./read-lock.ts";

it("finds a licence that is allowed for every package of the lockfile", () => {
  const { packages } = readLock();
  expect(Object.keys(packages).length).toBeGreaterThan(700);
  expect(licenceFaults(packages)).toEqual([]);
});

it.each([
  ["MIT", true],
  ["GPL-3.0-only", false],
  ["none", false],
  ["(MIT OR GPL-3.0-only)", true],
  ["MIT AND GPL-3.0-only", false],
  ["Apache-2.0 AND MIT", true],
  ["UNLICENSED", false],
  ["LGPL-3.0-or-later", false],
])("says of the licence %s that it is allowed: %s", (licence, answer) => {
  expect(isAllowed("some-package", licence)).toBe(answer);
});

it("names a package without one, wherever it is installed", () => {
  const packages = {
    "": { license: "none" },
    "node_modules/ours": { link: true },
    "node_modules/a/node_modules/@b/c": { version: "1.2.3" },
    "node_modules/fine": { version: "1.0.0", license: "ISC" },
  };
  expect(licenceFaults(packages)).toEqual(["@b/c 1.2.3: licence none"]);
});
