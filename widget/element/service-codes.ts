import type { CloseCodeSummary } from "#data/words/summarize.ts";
import { siteUrl } from "../built-in.ts";

/** The list of a service as the site serves it: a module, so that no `connect-src` is needed. */
interface ServiceModule {
  readonly codes: readonly CloseCodeSummary[];
}

/**
 * Loads the words of a service's code.
 * @returns nothing if the id is none, the list cannot be loaded, or it has no such code
 */
export async function loadServiceCode(
  service: string,
  code: number,
): Promise<CloseCodeSummary | undefined> {
  if (!/^[a-z0-9-]+$/.test(service)) return undefined;
  try {
    const module = (await import(`${siteUrl}/ws-code/${service}.js`)) as ServiceModule;
    return module.codes.find((candidate) => candidate.code === code);
  } catch {
    // Blocked, offline or unknown: what stands between the tags is the answer.
    return undefined;
  }
}
