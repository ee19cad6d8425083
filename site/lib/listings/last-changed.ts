import recorded from "#site/generated/last-changed.json" with { type: "json" };

/** The pages that last changed on a day (`2026-11-22`), each with the hash of what it then said. */
export type ChangedPages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What `npm run generate` wrote. */
export const recordedChanges: ChangedPages = recorded;

const days: ReadonlyMap<string, string> = new Map(
  Object.entries(recordedChanges).flatMap(([day, pages]) =>
    Object.keys(pages).map((path) => [path, day] as const),
  ),
);

/** The day on which a page last said something else, as `2026-11-22`, if it is recorded. */
export const lastChanged = (path: string): string | undefined => days.get(path);
