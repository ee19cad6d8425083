import type { APIRoute } from "astro";
import { badgeAnswer } from "#site/lib/answers/badge-answer.ts";

export const prerender = false;

/** The badge of a number without a record: its range, drawn on demand. */
export const GET: APIRoute = ({ params }) => badgeAnswer("png", params.number);
