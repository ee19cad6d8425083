import type { CloseCode, Reconnect } from "../model/close-code.ts";
import { millisecondsOf, usualFirstDelay } from "../model/delay.ts";
import { reconnectVerdicts } from "../model/vocabulary.ts";

/** What `connectLater` does in the code of {@link closeHandler}: said where that code is shown. */
export const closeHandlerNote =
  "The functions are yours. `connectLater` waits a random time between its two numbers, in milliseconds, and longer after each failure.";

/** How a handler goes on after a code, by the verdict of that code. */
const moves: Readonly<Record<Reconnect, (record: CloseCode) => string>> = {
  no: () => "return;",
  "if-unexpected": () => "connectIfNeeded();",
  "with-backoff": (record) => `connectLater(${firstDelay(record).join(", ")});`,
  "when-asked": () => "showRetryButton();",
  "after-a-fix": () => "report(code, reason);",
  "after-signing-in": () => "signIn().then(connect);",
  unknown: () => "report(code, reason);",
};

/** Between which two delays the first attempt falls, in milliseconds as JavaScript writes them. */
function firstDelay({ reconnect }: CloseCode): readonly [string, string] {
  const { least, most } = reconnect.firstDelay ?? usualFirstDelay;
  return [millisecondsOf(least), millisecondsOf(most)];
}

const moveAfter = (record: CloseCode): string => moves[record.reconnect.verdict](record);

/**
 * A browser's `close` handler that goes on after each of two codes as its own verdict says.
 * @returns nothing if it would go on in the same way after both
 */
export function closeHandler(records: readonly [CloseCode, CloseCode]): string | undefined {
  const [first, second] = records.map(moveAfter);
  if (first === second) return undefined;
  const lines = records.map(
    (record) => `  if (code === ${record.code}) ${moveAfter(record)} // ${verdictOf(record)}`,
  );
  const given = lines.some((line) => line.includes("reason")) ? "code, reason" : "code";
  return [`ws.onclose = ({ ${given} }) => {`, ...lines, "};"].join("\n");
}

const verdictOf = ({ reconnect }: CloseCode): string =>
  reconnectVerdicts[reconnect.verdict].toLowerCase();
