import type { Fix } from "../model/fix.ts";

/** A fix as one paragraph, for surfaces that have no list: `backticks` mark code. */
export const fixInWords = ({ steps, products, note }: Fix): string =>
  [
    ...steps,
    ...(products ?? []).map(({ product, step }) => `${product}: ${step}`),
    ...(note === undefined ? [] : [note]),
  ].join(" ");
