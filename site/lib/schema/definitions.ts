import { familyNames } from "#data/model/vocabulary.ts";
import { largestCode } from "#data/model/parse-code.ts";
import type { JsonSchema } from "./json-schema.ts";

const question: JsonSchema = { description: "The question that this answers.", type: "string" };
const verdict: JsonSchema = { description: "The answer in a few words.", type: "string" };
const sentence: JsonSchema = { description: "The answer in a sentence.", type: "string" };

/** What more than one schema refers to, once. */
export const definitions = {
  address: { description: "A page or file of this site.", type: "string", format: "uri" },
  web: {
    description: "A page elsewhere.",
    type: "string",
    format: "uri",
    pattern: "^https://",
  },
  id: {
    description: "Stable for ever: it is part of addresses.",
    type: "string",
    pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
  },
  number: {
    description: "A WebSocket close code.",
    type: "integer",
    minimum: 0,
    maximum: largestCode,
  },
  text: { description: "Plain text in which `backticks` mark code.", type: "string" },
  family: { description: "What kind of ending it is.", enum: Object.keys(familyNames) },
  answered: {
    description: "One of the three questions, answered.",
    type: "object",
    properties: { question, verdict, text: sentence },
    required: ["question", "verdict", "text"],
    additionalProperties: false,
  },
  source: {
    description: "Where a statement can be checked.",
    type: "object",
    properties: {
      title: { description: "What the source is called.", type: "string" },
      url: { $ref: "#/$defs/web" },
      shows: { description: "What it says: a clause that continues the title.", type: "string" },
    },
    required: ["title", "url", "shows"],
    additionalProperties: false,
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;

export type DefinitionName = keyof typeof definitions;
