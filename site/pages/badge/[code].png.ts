import type { APIRoute } from "astro";
import { closeCodes } from "#data/codes/index.ts";
import { badgeAnswer } from "#site/lib/answers/badge-answer.ts";

export const getStaticPaths = () =>
  closeCodes.map(({ code }) => ({ params: { code: String(code) } }));

export const GET: APIRoute = ({ params }) => badgeAnswer("png", params.code);
