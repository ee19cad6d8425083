import { LRUCache } from "lru-cache";
import { clientAddress, networkOf, type Asking } from "./client-address.ts";
import { unlimited, type RequestSettings } from "../request-settings.mjs";

/** Says that a client asked for more than is made for one. */
export class TooMany extends Error {
  /** After how many seconds there is an answer again. */
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super(`It is answered again in ${retryAfter} s.`);
    this.retryAfter = retryAfter;
  }
}

/** After a pause, a client is given what it did not ask for in so many seconds. */
const burst = 5;

/** So many are remembered: a client that is forgotten begins anew. */
const maxClients = 10_000;

/**
 * Counts what each client asks for, by the generic cell rate algorithm: a bucket that fills by so
 * many a second is one number, the time at which it will be full.
 * @param rate how many each may ask for, a second
 * @param now the time in ms, of any beginning
 * @returns how many seconds a client has to wait: 0 if it is to be answered
 */
export function requestCounter(rate: number, now: () => number): (client: string) => number {
  const fullAt = new LRUCache<string, number>({ max: maxClients });
  const interval = 1000 / rate;
  const capacity = burst * 1000;
  return (client) => {
    const time = now();
    const full = Math.max(fullAt.get(client) ?? time, time) + interval;
    const wait = full - time - capacity;
    // Rounded, as sums of fractions are off by a hair.
    if (Math.round(wait) > 0) return Math.ceil(wait / 1000);
    fullAt.set(client, full);
    return 0;
  };
}

const { trustedProxies: nobody } = unlimited;

/** Whoever has no TRUSTED_PROXIES behind a proxy gives all clients of that one limit. */
function explainProxies(): void {
  console.error(
    "A client was refused by RATE_LIMIT whose requests have X-Forwarded-For. If they come through your own proxy, name its address in TRUSTED_PROXIES: until then all who come through it share one limit.",
  );
}

/** Whether a request says that it came from elsewhere, and is not believed. */
const isForwardedByStranger = (request: Asking, client: string | undefined): boolean =>
  request.headers["x-forwarded-for"] !== undefined && client === clientAddress(request, nobody);

/**
 * Makes what lets a request for a page that is made on demand go on, or throws {@link TooMany}.
 * Each process counts for itself.
 * @param now the time in ms, of any beginning
 */
export function rateLimit(
  { rateLimit: rate, trustedProxies }: RequestSettings,
  now: () => number = () => performance.now(),
): (request: Asking) => void {
  if (rate === 0) return () => undefined;
  const waitOf = requestCounter(rate, now);
  let isExplained = false;
  return (request) => {
    const client = clientAddress(request, trustedProxies);
    const wait = waitOf(client === undefined ? "" : networkOf(client));
    if (wait === 0) return;
    if (!isExplained && isForwardedByStranger(request, client)) {
      isExplained = true;
      explainProxies();
    }
    throw new TooMany(wait);
  };
}
