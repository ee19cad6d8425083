import { closeCodes } from "./codes.ts";

/** Every pair of registered codes, each once, the lower code first: 19 codes make 171. */
export const registeredPairs = (): readonly (readonly [number, number])[] =>
  closeCodes.flatMap((lower, index) =>
    closeCodes.slice(index + 1).map((higher) => [lower.code, higher.code] as const),
  );
