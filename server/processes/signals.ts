/**
 * Signals that follow within this time, in ms, are the same one: a terminal, and systemd, send it
 * to the server and to `npm start`, which passes it on.
 */
const sameSignal = 500;

/**
 * What to do with each signal to end: the first stops the server, the same one that comes by a
 * second way does nothing, and one that comes later ends at once.
 * @param now the time in ms, of any beginning
 */
export function signalReader(now: () => number): () => "stop" | "same" | "end" {
  let first: number | undefined;
  return () => {
    if (first !== undefined) return now() - first < sameSignal ? "same" : "end";
    first = now();
    return "stop";
  };
}

/**
 * Stops on SIGTERM and SIGINT, and ends the process then: with 0, or with 1 if answers were cut.
 * @param stop resolves to whether every answer went out whole; called again, cuts them
 */
export function stopOnSignals(stop: () => Promise<boolean>): void {
  const read = signalReader(() => performance.now());
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      const meaning = read();
      if (meaning === "end") process.exit(1);
      if (meaning === "stop")
        void stop().then((whole) => {
          process.exit(whole ? 0 : 1);
        });
    });
}
