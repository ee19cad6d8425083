import { limitsOfSituation } from "#data/lookup/limit-links.ts";
import { pathOf } from "#data/model/paths.ts";
import { situationPhases, type Situation } from "#data/model/situation.ts";
import { situations } from "#data/situations/index.ts";
import { resolveSource } from "#data/model/source.ts";
import { answer, pageAddresses } from "./answer.ts";
import { apiItemPath } from "./paths.ts";

/** One situation, without the address of its schema. */
export const situationFacts = (situation: Situation, origin: URL) => ({
  ...situation,
  phaseName: situationPhases[situation.phase],
  limits: limitsOfSituation(situation.id).map(({ id }) => id),
  sources: situation.sources.map(resolveSource),
  ...pageAddresses(pathOf({ kind: "situation", id: situation.id }), origin),
});

/** `situations/<id>.json`: one situation in full. */
export const apiSituation = (situation: Situation, origin: URL) =>
  answer("situation", origin, situationFacts(situation, origin));

/** A situation as the index lists it. */
export const situationEntry = (situation: Situation, origin: URL) => ({
  id: situation.id,
  phase: situation.phase,
  phaseName: situationPhases[situation.phase],
  title: situation.title,
  happened: situation.happened,
  codes: situation.codes,
  ...pageAddresses(pathOf({ kind: "situation", id: situation.id }), origin),
  json: new URL(apiItemPath("situations", situation.id), origin).href,
});

/** `situations.json`: every situation, in short. */
export const apiSituations = (origin: URL) =>
  answer("situations", origin, {
    situations: situations.map((situation) => situationEntry(situation, origin)),
  });
