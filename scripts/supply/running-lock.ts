import type { Lock } from "./read-lock.ts";

/**
 * A lockfile of what runs alone. `npm sbom --omit dev` leaves out whatever something else needs for
 * development too (npm 11), and so most of it.
 * @param root the fields of package.json that stay
 */
export const runningLock = (lock: Lock, root: object): object => ({
  ...lock,
  packages: {
    ...Object.fromEntries(Object.entries(lock.packages).filter(([, { dev }]) => dev !== true)),
    "": root,
  },
});
