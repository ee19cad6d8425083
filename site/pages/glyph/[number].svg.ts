import type { APIRoute } from "astro";
import { glyphAnswer } from "#site/lib/answers/glyph-answer.ts";

export const prerender = false;

/** The glyph of a number without a record: its range, drawn on demand. */
export const GET: APIRoute = ({ params }) => glyphAnswer(params.number);
