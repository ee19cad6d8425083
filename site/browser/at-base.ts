/** The base path that the site was built for, as it is put before a path from the root. */
const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Where a path of the site is, for a script that goes there. */
export const atBase = (path: string): string => `${base}${path}`;
