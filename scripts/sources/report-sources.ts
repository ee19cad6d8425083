import type { ComparedSource, Verdict } from "./compare-sources.ts";

const countOf = (compared: readonly ComparedSource[], verdict: Verdict): number =>
  compared.filter((source) => source.verdict === verdict).length;

/** What a person has to read again, and where it is said. */
function lineOf({ verdict, file, newestVersion = "", url, usedBy }: ComparedSource): string {
  const what = verdict === "gone" ? "is gone in" : "reads otherwise in";
  return `${file.repository} ${file.path} ${what} ${newestVersion}\n  read at ${url}\n  used by ${usedBy.join(", ")}`;
}

/** Why some could not be compared, with how many each cause is for. */
function unreadLines(compared: readonly ComparedSource[]): readonly string[] {
  const causes = Map.groupBy(
    compared.filter(({ verdict }) => verdict === "unread"),
    ({ why = "" }) => why,
  );
  return [...causes].map(
    ([why, [first, ...others]]) =>
      `not compared, since ${why}: ${first?.url ?? ""}${others.length > 0 ? ` and ${others.length} more` : ""}`,
  );
}

/** What to print of a comparison, and what to exit with. */
export interface Report {
  readonly lines: readonly string[];
  /** 0: all was compared, nothing differs. 1: something is to be read again. 2: some was not compared. */
  readonly exitCode: 0 | 1 | 2;
}

/** Says which sources a person has to read again, which could not be compared, and how many agree. */
export function reportSources(compared: readonly ComparedSource[]): Report {
  const differing = compared.filter(({ verdict }) => verdict === "changed" || verdict === "gone");
  const unread = unreadLines(compared);
  const total = `${compared.length} sources: ${countOf(compared, "newest")} are the newest version, ${countOf(compared, "unchanged")} say the same in the newest, ${differing.length} to read again, ${countOf(compared, "unread")} not compared`;
  const exitCode = differing.length > 0 ? 1 : unread.length > 0 ? 2 : 0;
  return { lines: [...differing.map(lineOf), ...unread, total], exitCode };
}
