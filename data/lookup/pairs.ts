import type { CodeReference } from "../model/code-reference.ts";
import { closeCodes } from "../codes/index.ts";
import { confusedPairs } from "../comparisons/index.ts";
import { findCode } from "./find-code.ts";

/** Every pair of registered codes, each once, the lower code first: 19 codes make 171. */
export const registeredPairs = (): readonly (readonly [number, number])[] =>
  closeCodes.flatMap((lower, index) =>
    closeCodes.slice(index + 1).map((higher) => [lower.code, higher.code] as const),
  );

const referenceOf = ({ code, service }: CodeReference): CodeReference =>
  service === undefined ? { code } : { code, service };

/** The pairs that people confuse across registries: a registered code and another number. */
const pairsAcrossRegistries = (): readonly (readonly [CodeReference, CodeReference])[] =>
  confusedPairs
    .filter(({ codes }) =>
      codes.some(({ code, service }) => service !== undefined || !findCode(code)),
    )
    .map(({ codes: [a, b] }) => [referenceOf(a), referenceOf(b)] as const);

/** Every pair that has a page of its own; all others are compared on demand. */
export const builtPairs = (): readonly (readonly [CodeReference, CodeReference])[] => [
  ...registeredPairs().map(([a, b]) => [{ code: a }, { code: b }] as const),
  ...pairsAcrossRegistries(),
];
