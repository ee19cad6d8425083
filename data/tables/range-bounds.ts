/**
 * The ranges of RFC 6455 §7.4.2 follow on one another: the first number of each, and the first
 * after the last. Apart from their words in ranges.ts, so that a search in the browser does not
 * load those; single numbers, which a bundler writes where they are used.
 */
export const firstOfProtocol = 1000;
export const firstRegistered = 3000;
export const firstPrivate = 4000;
export const firstBeyond = 5000;

/** Whether a number lies in a range that RFC 6455 gives to somebody: 1000 to 4999. */
export const isInUse = (code: number): boolean => code >= firstOfProtocol && code < firstBeyond;

/** Whether the protocol keeps a number to itself, as it does with all below 3000. */
export const isOfProtocol = (code: number): boolean => code < firstRegistered;

/** Whether IANA may register a meaning for a number: 1000 to 3999. */
export const isRegistrable = (code: number): boolean =>
  code >= firstOfProtocol && code < firstPrivate;
