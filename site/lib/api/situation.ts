import { limitsOfSituation } from "#data/lookup/limit-links.ts";
import { pageOfProduct } from "#data/lookup/page-of-product.ts";
import type { ProductFix } from "#data/model/fix.ts";
import { pathOf } from "#data/model/paths.ts";
import { situationPhases, type Situation } from "#data/model/situation.ts";
import { situations } from "#data/situations/index.ts";
import { resolveSource } from "#data/model/source.ts";
import { fixInWords } from "#data/words/fix-in-words.ts";
import { answer, pageAddresses } from "./answer.ts";
import { apiItemPath } from "./paths.ts";

/** What is done at one product, with the page that tells more of it. */
export function productFacts(fix: ProductFix, origin: URL) {
  const { product, setting, step, source } = fix;
  const page = pageOfProduct(fix);
  return {
    product,
    step,
    ...(setting === undefined ? {} : { setting }),
    ...(page === undefined ? {} : { url: new URL(page, origin).href }),
    ...(source === undefined ? {} : { source: resolveSource(source) }),
  };
}

/** The fix in pieces; programs that have one place for it take `fix`. */
const fixFacts = ({ fix }: Situation, origin: URL) => ({
  fix: fixInWords(fix),
  fixSteps: fix.steps,
  fixProducts: (fix.products ?? []).map((one) => productFacts(one, origin)),
  ...(fix.note === undefined ? {} : { fixNote: fix.note }),
});

/** One situation, without the address of its schema. */
export const situationFacts = (situation: Situation, origin: URL) => ({
  ...situation,
  ...fixFacts(situation, origin),
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
