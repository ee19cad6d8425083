import type { APIRoute } from "astro";
import { badgeAnswer } from "#site/lib/answers/badge-answer.ts";

export const prerender = false;

export const GET: APIRoute = ({ params }) => badgeAnswer("png", params.code, params.id);
