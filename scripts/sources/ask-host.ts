/** A host that does not answer, or not as it should: what lies there cannot be compared. */
export class Unread extends Error {
  override readonly name = "Unread";
}

/** How long a host may take for an answer with its body, in ms. */
const patience = 30_000;

/** Asks for an address. Resolves to its bytes, or to nothing where the host has none (404). */
export type Ask = (url: string, accept?: string) => Promise<Buffer | undefined>;

async function fetchBytes(url: string, accept: string): Promise<Buffer | undefined> {
  const response = await fetch(url, {
    headers: { accept },
    signal: AbortSignal.timeout(patience),
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Unread(`${url}: HTTP ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Why a request came to nothing; `fetch` itself only says that it failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/**
 * Makes what asks hosts. One that could not be reached is not asked again: several hundred files
 * lie at one of them.
 */
export function hostAsker(): Ask {
  const unreachable = new Map<string, string>();
  return async (url, accept = "*/*") => {
    const { host } = new URL(url);
    const known = unreachable.get(host);
    if (known !== undefined) throw new Unread(known);
    return fetchBytes(url, accept).catch((error: unknown) => {
      if (error instanceof Unread) throw error;
      const why = `${host} could not be reached (${reasonOf(error)})`;
      unreachable.set(host, why);
      throw new Unread(why);
    });
  };
}
