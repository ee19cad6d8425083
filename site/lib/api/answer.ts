import { schemaPath, type SchemaKind } from "./paths.ts";
import { markdownPath } from "../addresses/urls.ts";

/** An answer of the API with the address of the JSON Schema that it keeps to, first. */
export const answer = <T extends object>(kind: SchemaKind, origin: URL, body: T) => ({
  $schema: new URL(schemaPath(kind), origin).href,
  ...body,
});

/** Where people, and programs that read Markdown, find the same thing. */
export const pageAddresses = (pagePath: string, origin: URL) => ({
  url: new URL(pagePath, origin).href,
  markdown: new URL(markdownPath(pagePath), origin).href,
});

/** JSON with a newline at its end, as every endpoint of the API sends it. */
export const jsonResponse = (value: unknown, status = 200): Response =>
  new Response(`${JSON.stringify(value, null, 1)}\n`, {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
