import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/setup.mjs";

/** A package of package-lock.json, as far as it is asked about here. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** A folder of this project. */
  readonly link?: boolean;
  /** Needed for development alone. */
  readonly dev?: boolean;
}

/** A lockfile, as npm writes it: the project's own fields stand under no name. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The lockfile of this project. */
export const readLock = (): Lock =>
  JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
