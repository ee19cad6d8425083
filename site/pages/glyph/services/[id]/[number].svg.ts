import type { APIRoute } from "astro";
import { glyphAnswer } from "#site/lib/answers/glyph-answer.ts";

export const prerender = false;

/** The glyph of a service's code in another size, or why there is none. */
export const GET: APIRoute = ({ params }) => glyphAnswer(params.number, params.id);
