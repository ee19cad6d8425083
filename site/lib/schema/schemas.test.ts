import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { closeCodes } from "#data/codes/index.ts";
import { messageStacks } from "#data/messages/index.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { apiCode, apiCodes } from "../api/code.ts";
import { apiComparisons } from "../api/comparisons.ts";
import { apiMessages, apiMessageStack } from "../api/messages.ts";
import { schemaKinds, type SchemaKind } from "../api/paths.ts";
import { apiService, apiServices } from "../api/service.ts";
import { apiSituation, apiSituations } from "../api/situation.ts";
import { apiTimeouts } from "../api/timeouts.ts";
import { schemaDocument } from "./schemas.ts";

const origin = new URL("https://ws-code.example");

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat("date", (text: string) => !Number.isNaN(Date.parse(text)) && text.length === 10);

/** Every answer of the API as a program gets it, by the schema that it names. */
const answers: Readonly<Record<SchemaKind, readonly object[]>> = {
  code: closeCodes.map((record) => apiCode(record, origin)),
  codes: [apiCodes(origin)],
  service: services.map((service) => apiService(service, origin)),
  services: [apiServices(origin)],
  situation: situations.map((situation) => apiSituation(situation, origin)),
  situations: [apiSituations(origin)],
  timeouts: [apiTimeouts(origin)],
  comparisons: [apiComparisons(origin)],
  "message-stack": messageStacks.map((stack) => apiMessageStack(stack, origin)),
  messages: [apiMessages(origin)],
};

const asReceived = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

const problemsOf = (validate: ValidateFunction, answer: unknown): readonly string[] => {
  validate(asReceived(answer));
  return (validate.errors ?? []).map(
    ({ instancePath, message = "", params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
};

/** Every object that a schema describes. */
function* objectsIn(schema: unknown): Generator<object> {
  if (typeof schema !== "object" || schema === null) return;
  if (Object.hasOwn(schema, "properties") && Object.hasOwn(schema, "type")) yield schema;
  for (const inner of Object.values(schema)) yield* objectsIn(inner);
}

describe.each(schemaKinds)("the schema of %s", (kind) => {
  const document = schemaDocument(kind, origin);
  const validate = ajv.compile(document);

  it("stands at the address that it and every answer name", () => {
    expect(document.$id).toBe(`https://ws-code.example/api/v1/schema/${kind}.json`);
    expect(document.required).toContain("$schema");
    for (const answer of answers[kind]) expect(answer).toHaveProperty("$schema", document.$id);
  });

  it("fits every answer", () => {
    expect(answers[kind].flatMap((answer) => problemsOf(validate, answer))).toEqual([]);
  });

  it("refuses a fact that it does not name, and an answer that lacks one", () => {
    const [answer = {}] = answers[kind];
    expect(problemsOf(validate, { ...answer, generatedAt: 1 })).toHaveLength(1);
    for (const key of document.required)
      expect(problemsOf(validate, { ...answer, [key]: undefined })).not.toEqual([]);
  });

  it("closes every object that it describes", () => {
    for (const schema of objectsIn(document)) {
      expect(schema).toHaveProperty("additionalProperties", false);
      expect(schema).toHaveProperty("required");
    }
  });
});
