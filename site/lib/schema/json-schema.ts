import type { DefinitionName } from "./definitions.ts";

/** A value that JSON can hold and that a schema may require. */
type Literal = string | number | boolean | null;

/** The keywords of JSON Schema (draft 2020-12) that describe our answers. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: Literal;
  readonly enum?: readonly Literal[];
  readonly format?: "uri" | "date";
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/**
 * A schema for each property of an answer: TypeScript reports one that is missing or too many. The
 * schemas are not generated from the types, which have no bounds, patterns and formats, and whose
 * comments are for those who write records.
 */
export type PropertiesOf<T> = Readonly<Record<keyof T & string, JsonSchema>>;

/**
 * The schema of an object that holds these properties and no others.
 * @param optional those that an answer may leave out
 */
export const object = <T>(
  description: string,
  properties: PropertiesOf<T>,
  optional: readonly (keyof T & string)[] = [],
): JsonSchema => ({
  description,
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.some((name) => name === key)),
  additionalProperties: false,
});

/** The schema of a list, with at least one item unless it says otherwise. */
export const list = (description: string, items: JsonSchema, minItems = 1): JsonSchema => ({
  description,
  type: "array",
  items,
  minItems,
});

/** The schema of a text. */
export const text = (description: string): JsonSchema => ({ description, type: "string" });

/** The schema of a text that is one of the keys of a vocabulary. */
export const oneOf = (description: string, vocabulary: readonly string[]): JsonSchema => ({
  description,
  enum: vocabulary,
});

/** A shared definition, by its name; schemas.ts puts it into the document. */
export const shared = (name: DefinitionName): JsonSchema => ({ $ref: `#/$defs/${name}` });
