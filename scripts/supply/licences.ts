import type { LockedPackage } from "./read-lock.ts";

/** Licences that ask for nothing that this project does not do, by SPDX’s names. */
const allowed: ReadonlySet<string> = new Set([
  ...["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "ISC"],
  ...["MIT", "MIT-0", "Python-2.0"],
  // Of the files that are under it alone, which are passed on as they are.
  "MPL-2.0",
  // Of fonts: they may be part of anything, and are not sold alone.
  "OFL-1.1",
]);

/** What is taken though its licence is none of those, and why. */
const exceptions: readonly {
  readonly packages: RegExp;
  readonly licence: string;
  readonly reason: string;
}[] = [
  {
    packages: /^@img\/sharp-/,
    licence: "LGPL-3.0-or-later",
    reason:
      "libvips, as sharp ships it: a library of its own beside ours, unchanged and replaceable (https://sharp.pixelplumbing.com/install/#licensing)",
  },
  {
    packages: /^urls$/,
    licence: "none",
    reason:
      "names no licence (https://www.npmjs.com/package/urls). oembetter, which only tests use, lists it and never loads it: nothing of it is passed on",
  },
];

const isException = (name: string, licence: string): boolean =>
  exceptions.some((one) => one.packages.test(name) && one.licence === licence);

/** Whether an SPDX expression leaves a way that is allowed: one side of OR, both sides of AND. */
export const isAllowed = (name: string, expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((way) => way.split(" AND ").every((one) => allowed.has(one) || isException(name, one)));

/** What is wrong with the licences of what a lockfile names, a line each. */
export const licenceFaults = (
  packages: Readonly<Record<string, LockedPackage>>,
): readonly string[] =>
  Object.entries(packages)
    .filter(([path, { link }]) => path !== "" && link !== true)
    .map(([path, one]) => ({ name: path.replace(/^.*node_modules\//, ""), ...one }))
    .filter(({ name, license = "none" }) => !isAllowed(name, license))
    .map(({ name, version, license = "none" }) => `${name} ${version ?? ""}: licence ${license}`);
