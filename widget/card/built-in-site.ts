/**
 * The origin that the links of a card lead to, where a card names none. Here there is none: every
 * card of this project gets it from its build. scripts/build-package.ts writes `SITE_URL` into the
 * copy of this file that is packed.
 */
export const builtInSite: string | undefined = undefined;
