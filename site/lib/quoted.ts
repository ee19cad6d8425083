const shown = 60;

/** What was asked for, cut to a length that a message can quote. */
export const quoted = (asked: string): string =>
  asked.length > shown ? `${asked.slice(0, shown)}…` : asked;
