import { schemaPath, type SchemaKind } from "../api/paths.ts";
import { codeSchema } from "./code.ts";
import { codesSchema } from "./codes.ts";
import { comparisonsSchema } from "./comparisons.ts";
import { definitions, type DefinitionName } from "./definitions.ts";
import type { JsonSchema } from "./json-schema.ts";
import { messageStackSchema } from "./message-stack.ts";
import { messagesSchema } from "./messages.ts";
import { serviceSchema } from "./service.ts";
import { servicesSchema } from "./services.ts";
import { situationSchema } from "./situation.ts";
import { situationsSchema } from "./situations.ts";
import { timeoutsSchema } from "./timeouts.ts";

const schemas: Readonly<Record<SchemaKind, JsonSchema>> = {
  code: codeSchema,
  codes: codesSchema,
  service: serviceSchema,
  services: servicesSchema,
  situation: situationSchema,
  situations: situationsSchema,
  timeouts: timeoutsSchema,
  comparisons: comparisonsSchema,
  "message-stack": messageStackSchema,
  messages: messagesSchema,
};

const isDefinition = (name: string): name is DefinitionName => name in definitions;

/** The shared definitions that a schema refers to, and those that these refer to. */
function definitionsOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const names = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)].flatMap(
    ([, name = ""]) => (isDefinition(name) ? [name] : []),
  );
  const found = [...new Set(names)].map((name) => [name, definitions[name]] as const);
  const deeper = found.map(([, definition]) => definitionsOf(definition));
  return Object.assign(Object.fromEntries(found), ...deeper) as Record<string, JsonSchema>;
}

/**
 * The JSON Schema (draft 2020-12) of one kind of answer, complete in itself: the shared definitions
 * that it uses stand in its `$defs`.
 */
export function schemaDocument(kind: SchemaKind, origin: URL) {
  const { properties = {}, required = [], ...rest } = schemas[kind];
  const own = { description: "The address of this schema.", type: "string", format: "uri" };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: new URL(schemaPath(kind), origin).href,
    ...rest,
    properties: { $schema: own, ...properties },
    required: ["$schema", ...required],
    $defs: definitionsOf(schemas[kind]),
  };
}
