import { situationIds } from "#data/model/situation.ts";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import type { timeoutFacts } from "../api/timeouts.ts";
import { list, object, oneOf, shared, text, type JsonSchema } from "./json-schema.ts";

const kinds = ["idle", "lifetime"] as const satisfies readonly TimeoutLimit["kind"][];

const limit = object<ReturnType<typeof timeoutFacts>>("One limit of one product.", {
  id: shared("id"),
  product: text("What is limited by it."),
  setting: text("The setting's name, letter for letter."),
  kind: oneOf("What runs out: silence, or the age of the connection.", kinds),
  defaultSeconds: {
    description: "The default in seconds; null where there is none until somebody sets it.",
    type: ["number", "null"],
  },
  causes: list(
    "The situations that it causes when it runs out, the likeliest first.",
    oneOf("The id of a situation.", situationIds),
  ),
  clientSees: text("What the client sees when it runs out, as one sentence."),
  raise: text("Whether and how far it can be raised, as one sentence."),
  sources: list("Where the figure was read.", shared("source")),
  url: shared("address"),
});

/** The schema of the limits on silence and age. */
export const timeoutsSchema: JsonSchema = object<{ timeouts: unknown }>(
  "Documented limits on how long a connection may be silent, or live at all.",
  { timeouts: list("Proxies first, then platforms, then servers and libraries.", limit) },
);
