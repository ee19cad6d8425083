import type { APIRoute } from "astro";
import { badgeAnswer } from "#site/lib/answers/badge-answer.ts";
import { builtCodes } from "#site/lib/cards/built-codes.ts";

export const getStaticPaths = () =>
  builtCodes().map((code) => ({ params: { code: String(code) } }));

export const GET: APIRoute = ({ params }) => badgeAnswer("png", params.code);
