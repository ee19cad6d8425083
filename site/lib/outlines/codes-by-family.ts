import { closeCodes } from "#data/codes/index.ts";
import type { Family } from "#data/model/close-code.ts";
import { familyNames } from "#data/model/vocabulary.ts";

/** A family of codes, and the registered codes in it. */
interface CodeFamily {
  readonly family: Family;
  readonly name: string;
  readonly codes: readonly number[];
}

/** Every family that has a registered code, in the order of the vocabulary. */
export const codesByFamily = (): readonly CodeFamily[] =>
  (Object.keys(familyNames) as readonly Family[])
    .map((family) => ({
      family,
      name: familyNames[family].full,
      codes: closeCodes.filter((one) => one.family === family).map(({ code }) => code),
    }))
    .filter(({ codes }) => codes.length > 0);
