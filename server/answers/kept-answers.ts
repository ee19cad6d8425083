import { LRUCache } from "lru-cache";
import { madeRepresentation, type Made, type Representation } from "./representation.ts";

/** What an answer takes beside its bytes and its compressed copies. */
const overhead = 1000;

const sizeOf = ({ bytes }: Made, key: string): number =>
  2 * bytes.length + 2 * key.length + overhead;

/** Makes an answer, or has it made already. */
export type Kept = (
  key: string,
  make: () => Promise<Made | undefined>,
) => Promise<Representation | undefined>;

/**
 * Keeps what was made last, by a key, and makes what several ask for at once only once. What fails
 * (500 and above) is made anew for the next.
 * @param maxSize how much all of it may take, in bytes
 */
export function keptAnswers(maxSize: number): Kept {
  const kept = new LRUCache<string, Representation>({ maxSize });
  const pending = new Map<string, Promise<Representation | undefined>>();

  const begin = async (key: string, make: () => Promise<Made | undefined>) => {
    const made = await make();
    if (made === undefined) return undefined;
    const representation = madeRepresentation(made);
    if (made.status < 500) kept.set(key, representation, { size: sizeOf(made, key) });
    return representation;
  };

  return (key, make) => {
    const known = kept.get(key);
    if (known) return Promise.resolve(known);
    const begun = pending.get(key) ?? begin(key, make).finally(() => pending.delete(key));
    pending.set(key, begun);
    return begun;
  };
}
