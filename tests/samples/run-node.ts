import { compileFunction } from "node:vm";

/** The names that a sample counts on, each with what the reader's own program would have there. */
export type Surroundings = Readonly<Record<string, unknown>>;

/**
 * Runs a sample for Node among its surroundings, as the body of a function.
 * @returns the value of `result`, a name that the sample declares
 */
export function runInNode(code: string, surroundings: Surroundings, result = "undefined"): unknown {
  const sample: unknown = compileFunction(`${code}\nreturn ${result};`, Object.keys(surroundings));
  if (typeof sample !== "function") throw new Error("compileFunction gave no function");
  return Reflect.apply(sample, undefined, Object.values(surroundings)) as unknown;
}
