import { parse } from "csv-parse/sync";
import { ianaRegistry } from "#data/tables/iana-registry.ts";

/** The table as IANA publishes it for programs. */
const registry = "https://www.iana.org/assignments/websocket/close-code-number.csv";

/** The registered codes of the live table with their meanings, ranges left out. */
const liveMeanings = (csv: string): ReadonlyMap<number, string> =>
  new Map(
    parse(csv)
      .filter(([value]) => /^\d+$/.test(value ?? ""))
      .map(([value, meaning]) => [Number(value), (meaning ?? "").replaceAll(/\s+/g, " ").trim()]),
  );

/** What differs between the snapshot and the live table, a line each. */
function differences(live: ReadonlyMap<number, string>): readonly string[] {
  const changed = ianaRegistry
    .filter(({ code, meaning }) => live.get(code) !== meaning)
    .map(
      ({ code, meaning }) => `${code}: here “${meaning}”, at IANA “${live.get(code) ?? "nothing"}”`,
    );
  const known = new Set(ianaRegistry.map(({ code }) => code));
  const added = [...live.entries()]
    .filter(([code, meaning]) => !known.has(code) && meaning !== "Unassigned")
    .map(([code, meaning]) => `${code}: missing here, at IANA “${meaning}”`);
  return [...changed, ...added];
}

/** Compares data/tables/iana-registry.ts with the live registry. */
async function checkIana(): Promise<void> {
  const response = await fetch(registry).catch((error: unknown) => String(error));
  if (typeof response === "string" || !response.ok) {
    const why = typeof response === "string" ? response : `HTTP ${response.status}`;
    console.error(
      `The registry could not be read (${why}).\nTry again with a network: ${registry}`,
    );
    process.exit(2);
  }
  const found = differences(liveMeanings(await response.text()));
  for (const difference of found) console.error(difference);
  if (found.length > 0) {
    console.error("Correct data/tables/iana-registry.ts and the record in data/codes/.");
    process.exit(1);
  }
  console.log(`${ianaRegistry.length} codes agree with ${registry}`);
}

await checkIana();
