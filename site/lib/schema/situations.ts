import type { situationEntry } from "../api/situation.ts";
import { list, object, shared, type JsonSchema } from "./json-schema.ts";
import { situationHead } from "./situation.ts";

const entry = object<ReturnType<typeof situationEntry>>("A situation, in short.", {
  ...situationHead,
  json: shared("address"),
});

/** The schema of the index of situations. */
export const situationsSchema: JsonSchema = object<{ situations: unknown }>("Every situation.", {
  situations: list("By phase.", entry),
});
