import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

/** How the bytes of an answer are packed (RFC 9110, §8.4.1). */
export type Coding = "br" | "gzip" | "identity";

/** The smaller first: of two that a client takes equally, the first is sent. */
const preferred: readonly Coding[] = ["br", "gzip", "identity"];

/** Clients send a handful of different headers, each with every request. */
const known = new LRUCache<string, readonly Coding[]>({ max: 500 });

/** Browsers send some thirty characters. To read 10,000 would take the one thread for 0.1 s. */
const longestRead = 500;

/** A weight that is none (RFC 9110, §12.4.2). */
const wrongWeight = /;\s*q=(?!(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*(?:[,;]|$))/i;

/** A header that says nothing, or nothing that can be read, is taken as if it were empty. */
const readable = (acceptEncoding = ""): string =>
  acceptEncoding.length > longestRead || wrongWeight.test(acceptEncoding) ? "" : acceptEncoding;

function acceptable(acceptEncoding: string): readonly Coding[] {
  const kept = known.get(acceptEncoding);
  if (kept !== undefined) return kept;
  const asked = new Negotiator({ headers: { "accept-encoding": acceptEncoding } });
  const accepted = asked.encodings(preferred, { preferred });
  const codings = accepted.flatMap((one) => preferred.find((coding) => coding === one) ?? []);
  known.set(acceptEncoding, codings);
  return codings;
}

/**
 * The coding to send: the one that the client likes best, the smallest of those that it likes
 * equally (RFC 9110, §12.5.3). Nothing if it takes none of them.
 * @param acceptEncoding without the header, or with one that cannot be read, the bytes go as they
 *   are, which everybody can read
 * @param available the codings that there are of the answer
 */
export const preferredCoding = (
  acceptEncoding: string | undefined,
  available: readonly Coding[],
): Coding | undefined =>
  acceptable(readable(acceptEncoding)).find((coding) => available.includes(coding));
