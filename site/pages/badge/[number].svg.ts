import type { APIRoute } from "astro";
import { drawBadge } from "../../../badges/badge.ts";
import { describeCloseCode } from "../../../data/describe.ts";
import { parseCode } from "../../../data/parse-code.ts";
import { explainMissing } from "../../lib/not-found.ts";

export const prerender = false;

/** The badge of a number without a record: its range, drawn on demand. */
export const GET: APIRoute = async ({ params }) => {
  const parsed = parseCode(params.number ?? "");
  if (!parsed.ok || String(parsed.code) !== params.number)
    return new Response(`${explainMissing(params.number ?? "")}\n`, {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  return new Response(await drawBadge(describeCloseCode(parsed.code)), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8" },
  });
};
