import { largestCode } from "#data/model/parse-code.ts";
import type { WireEnd, WireSequence, WireStep } from "#data/model/wire.ts";
import { list, object, oneOf, shared, text, type JsonSchema } from "./json-schema.ts";

const ends = ["client", "proxy", "server"] as const satisfies readonly WireEnd[];
const kinds = [
  "sent",
  "cut",
  "quiet",
  "event",
  "left",
  "back",
] as const satisfies readonly WireStep["kind"][];

/** The properties of all kinds of step. */
type AnyKey = WireStep extends infer Step ? (Step extends unknown ? keyof Step : never) : never;

const step = object<Record<AnyKey, unknown>>(
  "One thing that happens, at its place in time.",
  {
    kind: oneOf("What kind of thing: what was sent arrived, what was cut did not.", kinds),
    from: oneOf("Who sent it, or let go of the connection.", ends),
    to: oneOf("Whom it was for.", ends),
    at: oneOf("Where it happens, if it is not seen on the wire.", ends),
    close: {
      description: "The code in it, if it is a Close frame; `null` if that has no body.",
      type: ["integer", "null"],
      minimum: 0,
      maximum: largestCode,
    },
    reports: shared("number"),
    label: text("A few words for a drawing."),
    text: shared("text"),
  },
  ["from", "to", "at", "close", "reports"],
);

/** The schema of one way in which a connection comes to end, or never begins. */
export const wireSequenceSchema: JsonSchema = object<WireSequence>(
  "One way in which a connection comes to end, or never begins.",
  { title: text("Which of the ways it is."), steps: list("What happens, in order.", step) },
);
