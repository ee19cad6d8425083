import type { serviceEntry } from "../api/service.ts";
import { list, object, shared, type JsonSchema } from "./json-schema.ts";
import { serviceHead } from "./service.ts";

const entry = object<ReturnType<typeof serviceEntry>>("A service, in short.", {
  ...serviceHead,
  codeCount: { description: "How many codes its list has.", type: "integer", minimum: 1 },
  url: shared("address"),
  markdown: shared("address"),
  json: shared("address"),
});

/** The schema of the index of services. */
export const servicesSchema: JsonSchema = object<{ services: unknown }>("Every service.", {
  services: list("By id.", entry),
});
