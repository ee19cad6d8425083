import { describeServiceUse } from "../../data/describe-service.ts";
import { describeCloseCode, type CloseCodeDescription } from "../../data/describe.ts";
import { findServiceUse } from "../../data/find-service.ts";
import { parseCode } from "../../data/parse-code.ts";
import { explainMissing, explainMissingService } from "../../data/explain-missing.ts";

/** What an image's address asks for: a code and whose it is, or what is wrong with the address. */
type AskedCode =
  { readonly code: CloseCodeDescription; readonly owner?: string } | { readonly problem: string };

/**
 * Reads the address of an image.
 * @param service the id of a service, where the code is the service's
 */
export function askedCode(number: string, service?: string): AskedCode {
  const parsed = parseCode(number);
  if (!parsed.ok || String(parsed.code) !== number) return { problem: explainMissing(number) };
  if (service === undefined) return { code: describeCloseCode(parsed.code) };
  const use = findServiceUse(service, parsed.code);
  if (!use) return { problem: explainMissingService(service, number) };
  return { code: describeServiceUse(use), owner: use.service.name };
}

/** The answer to an address that names no image: 404, and why. */
export const noImage = (problem: string): Response =>
  new Response(`${problem}\n`, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });

/** The answer with an SVG in it. */
export const svgAnswer = (svg: string): Response =>
  new Response(svg, { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
