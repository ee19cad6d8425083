import type { comparisonFacts } from "../api/comparisons.ts";
import { list, object, shared, text, type JsonSchema } from "./json-schema.ts";

type Facts = ReturnType<typeof comparisonFacts>;

const side = object<Facts["codes"][number]>(
  "One of the two.",
  {
    code: shared("number"),
    service: { ...shared("id"), description: "The service that gives the number its meaning." },
    heading: text("Number and name."),
    whatToDo: text("What to do when you see this one, as one sentence."),
    url: shared("address"),
  },
  ["service"],
);

const pair = object<Facts>("Two codes, and what decides between them.", {
  id: shared("id"),
  title: text("The title of the comparison's page."),
  difference: text("What decides between the two, in one sentence that stands alone."),
  howToTell: text("How to tell them apart in practice."),
  codes: {
    description: "Both, the lower number first.",
    type: "array",
    prefixItems: [side, side],
    items: false,
    minItems: 2,
  },
  sources: list("Where it can be checked.", shared("source")),
  url: shared("address"),
  markdown: shared("address"),
});

/** The schema of the pairs that people confuse. */
export const comparisonsSchema: JsonSchema = object<{ comparisons: unknown }>(
  "The pairs of codes that people confuse.",
  { comparisons: list("By the lower number, then the higher one.", pair) },
);
