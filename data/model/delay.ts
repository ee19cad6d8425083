/** Two delays in seconds, between which a random one is chosen. */
export interface DelayRange {
  readonly least: number;
  readonly most: number;
}

/** What RFC 6455 §7.2.3 calls a reasonable delay before the first attempt to reconnect. */
export const usualFirstDelay: DelayRange = { least: 0, most: 5 };

/** Whole seconds in milliseconds, as JavaScript writes them: `5_000`. */
export const millisecondsOf = (seconds: number): string => (seconds === 0 ? "0" : `${seconds}_000`);
