import { explainMissingService, explainMissingSituation } from "#data/words/explain-missing.ts";
import { sections } from "#data/model/subject.ts";
import { noCardsIn } from "#data/words/refusals.ts";

/**
 * What to say about the address of a card that there is none for.
 * @param section the first part of the address, behind `/embed/`
 * @param rest what stands behind it, without slashes around it
 */
export function explainMissingCard(section: string, rest: string): string {
  const [id, code] = rest.split("/");
  if (section === sections.service) return explainMissingService(id ?? "", code ?? "");
  return section === sections.situation ? explainMissingSituation(rest) : noCardsIn(section);
}
