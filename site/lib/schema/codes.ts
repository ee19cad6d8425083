import { codeSchema } from "./code.ts";
import { list, object, type JsonSchema } from "./json-schema.ts";

/** The schema of the index of codes, which holds each in full. */
export const codesSchema: JsonSchema = object<{ codes: unknown }>(
  "Every close code of the IANA registry.",
  { codes: list("Lowest first.", codeSchema) },
);
