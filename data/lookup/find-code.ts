import type { CloseCode } from "../model/close-code.ts";
import { closeCodes } from "../codes/index.ts";

/** The registered code with this number, if there is one. */
export const findCode = (code: number): CloseCode | undefined =>
  closeCodes.find((record) => record.code === code);

/**
 * The registered codes nearest to a number, nearest first: what to offer when it has no record.
 * @param count how many to give
 */
export const nearestCodes = (code: number, count = 3): readonly CloseCode[] =>
  [...closeCodes].sort((a, b) => Math.abs(a.code - code) - Math.abs(b.code - code)).slice(0, count);
