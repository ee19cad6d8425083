import { findSituation } from "./find-situation.ts";
import type { TriageEntry, TriageRow } from "../model/triage.ts";
import { firstSentence } from "../text/first-sentence.ts";
import { triage } from "../triage/index.ts";

/**
 * The symptoms of a code, the most useful question first, each with its situation's check and first
 * safe move where it has none of its own; none for a code with nothing to find out.
 * @throws if a symptom leads to a situation that there is not
 */
export const triageOf = (code: number): readonly TriageRow[] => (triage[code] ?? []).map(rowOf);

function rowOf(entry: TriageEntry): TriageRow {
  const situation = findSituation(entry.situation);
  if (!situation) throw new Error(`data/situations/ has no ${entry.situation}.`);
  const { confirm, firstSafeMove } = situation;
  return { confirm: firstSentence(confirm), firstSafeMove, ...entry };
}
