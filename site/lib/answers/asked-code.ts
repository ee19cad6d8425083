import { codeOfDigits } from "#data/model/parse-path.ts";
import { anyCode } from "#data/model/subject.ts";
import { describeCode } from "#data/words/describe-code.ts";
import type { CloseCodeDescription } from "#data/words/describe.ts";
import { explainMissing, explainMissingService } from "#data/words/explain-missing.ts";

/** What an image's address asks for: a code, or what is wrong with the address. */
type AskedCode =
  | { readonly ok: true; readonly code: CloseCodeDescription }
  | { readonly ok: false; readonly problem: string };

const problem = (text: string): AskedCode => ({ ok: false, problem: text });

/**
 * Reads the address of an image.
 * @param service the id of a service, where the code is the service's
 */
export function askedCode(number: string, service?: string): AskedCode {
  const subject = codeOfDigits(number);
  if (!subject) return problem(explainMissing(number));
  const code = describeCode(anyCode(subject.code, service));
  return code ? { ok: true, code } : problem(explainMissingService(service ?? "", number));
}

/** The answer to an address that names nothing: 404, and why. */
export const notFoundAnswer = (problem: string): Response =>
  new Response(`${problem}\n`, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });

/** The answer with an SVG in it. */
export const svgAnswer = (svg: string): Response =>
  new Response(svg, { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
