import { situationIds, situationPhases } from "#data/model/situation.ts";
import type { productFacts, situationFacts } from "../api/situation.ts";
import {
  list,
  object,
  oneOf,
  shared,
  text,
  type JsonSchema,
  type PropertiesOf,
} from "./json-schema.ts";
import { wireSequenceSchema } from "./wire.ts";

type Head = Pick<
  ReturnType<typeof situationFacts>,
  "id" | "phase" | "phaseName" | "title" | "happened" | "codes" | "url" | "markdown"
>;

/** What the index and the full record of a situation share. */
export const situationHead: PropertiesOf<Head> = {
  id: oneOf("Stable for ever: it is part of addresses.", situationIds),
  phase: oneOf("When on the line it happens.", Object.keys(situationPhases)),
  phaseName: text("The phase, for a heading."),
  title: text("What a tired person would call it. `Backticks` mark code."),
  happened: text("What happened on the line, as one sentence."),
  codes: list("The codes that clients report for it, the commonest first.", shared("number"), 0),
  url: shared("address"),
  markdown: shared("address"),
};

const situation = oneOf("The id of a situation.", situationIds);

const productFix = object<ReturnType<typeof productFacts>>(
  "What is done at one product.",
  {
    product: text("What the product calls itself."),
    setting: text("The setting, letter for letter."),
    step: text("One action, as one sentence. `Backticks` mark code."),
    url: shared("address"),
    source: shared("source"),
  },
  ["setting", "url", "source"],
);

/** The schema of one situation. */
export const situationSchema: JsonSchema = object<ReturnType<typeof situationFacts>>(
  "What can happen on the line of a WebSocket connection.",
  {
    ...situationHead,
    symptoms: list("What is seen, the most telling first.", shared("text")),
    confirm: text("A command or a look that takes a minute and decides it."),
    firstSafeMove: text("The change that cannot make it worse."),
    fix: text("The lasting repair as one paragraph: steps, products and note."),
    fixSteps: list("The lasting repair in order, one action each.", shared("text")),
    fixProducts: list("What is done at single products, each once.", productFix, 0),
    fixNote: text("What one should know meanwhile."),
    wire: wireSequenceSchema,
    otherWays: text("How it goes where it does not go as `wire` says."),
    next: list("What it is mistaken for or leads to, the likeliest first.", situation),
    limits: list("The limits in timeouts.json that cause it.", shared("id"), 0),
    sources: list("Where it can be checked.", shared("source")),
  },
  ["fixNote", "otherWays"],
);
