import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

/** How the bytes of an answer are packed (RFC 9110, §8.4.1). */
export type Coding = "br" | "gzip" | "identity";

/** The smaller first: of two that a client takes equally, the first is sent. */
const preferred: readonly Coding[] = ["br", "gzip", "identity"];

/** Clients send a handful of different headers, each with every request. */
const known = new LRUCache<string, readonly Coding[]>({ max: 500 });

/** Headers longer than this are read each time. */
const longestKept = 200;

function acceptable(acceptEncoding: string): readonly Coding[] {
  const kept = known.get(acceptEncoding);
  if (kept !== undefined) return kept;
  const asked = new Negotiator({ headers: { "accept-encoding": acceptEncoding } });
  const accepted = asked.encodings(preferred, { preferred });
  const codings = accepted.flatMap((one) => preferred.find((coding) => coding === one) ?? []);
  if (acceptEncoding.length <= longestKept) known.set(acceptEncoding, codings);
  return codings;
}

/**
 * The coding to send: the one that the client likes best, the smallest of those that it likes
 * equally (RFC 9110, §12.5.3). Nothing if it takes none of them.
 * @param acceptEncoding without the header the bytes go as they are, which everybody can read
 * @param available the codings that there are of the answer
 */
export const preferredCoding = (
  acceptEncoding: string | undefined,
  available: readonly Coding[],
): Coding | undefined =>
  acceptable(acceptEncoding ?? "").find((coding) => available.includes(coding));
