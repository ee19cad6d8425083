import { closeCodes } from "../codes/index.ts";
import { confusedPairs } from "../comparisons/index.ts";
import { anyCode, codeSubject, type AnyCode } from "../model/subject.ts";
import type { ConfusedPair } from "../model/comparison.ts";
import { findCode } from "./find-code.ts";

/** Every pair of registered codes, each once, the lower code first: 19 codes make 171. */
export const registeredPairs = (): readonly (readonly [number, number])[] =>
  closeCodes.flatMap((lower, index) =>
    closeCodes.slice(index + 1).map((higher) => [lower.code, higher.code] as const),
  );

/** The two codes of a pair that people confuse: the one reader of how its record spells them. */
export const codesOfPair = ({
  codes: [a, b],
}: Pick<ConfusedPair, "codes">): readonly [AnyCode, AnyCode] => [
  anyCode(a.code, a.service),
  anyCode(b.code, b.service),
];

const isRegistered = ({ kind, code }: AnyCode): boolean => kind === "code" && !!findCode(code);

/** The pairs that people confuse across registries: a registered code and another number. */
const pairsAcrossRegistries = (): readonly (readonly [AnyCode, AnyCode])[] =>
  confusedPairs.map(codesOfPair).filter((codes) => !codes.every(isRegistered));

/** Every pair that has a page of its own; all others are compared on demand. */
export const builtPairs = (): readonly (readonly [AnyCode, AnyCode])[] => [
  ...registeredPairs().map(([a, b]) => [codeSubject(a), codeSubject(b)] as const),
  ...pairsAcrossRegistries(),
];
