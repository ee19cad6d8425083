import type { CloseCodeDescription } from "#data/words/describe.ts";
import { explainMissing, explainMissingService } from "#data/words/explain-missing.ts";
import { codePath, serviceCodePath } from "#data/model/paths.ts";
import { codeAt } from "../cards/card-subject.ts";

/** What an image's address asks for: a code and whose it is, or what is wrong with the address. */
type AskedCode =
  { readonly code: CloseCodeDescription; readonly owner?: string } | { readonly problem: string };

/**
 * Reads the address of an image.
 * @param service the id of a service, where the code is the service's
 */
export function askedCode(number: string, service?: string): AskedCode {
  if (!codeAt(`/${number}/`)) return { problem: explainMissing(number) };
  const code = codeAt(
    service === undefined ? codePath(Number(number)) : serviceCodePath(service, Number(number)),
  );
  if (!code) return { problem: explainMissingService(service ?? "", number) };
  return { code, ...("serviceName" in code ? { owner: code.serviceName } : {}) };
}

/** The answer to an address that names nothing: 404, and why. */
export const notThere = (problem: string): Response =>
  new Response(`${problem}\n`, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });

/** The answer with an SVG in it. */
export const svgAnswer = (svg: string): Response =>
  new Response(svg, { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
