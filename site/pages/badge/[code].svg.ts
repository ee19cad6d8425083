import type { APIRoute } from "astro";
import { closeCodes } from "../../../data/codes.ts";
import { badgeAnswer } from "../../lib/badge-answer.ts";

export const getStaticPaths = () =>
  closeCodes.map(({ code }) => ({ params: { code: String(code) } }));

export const GET: APIRoute = ({ params }) => badgeAnswer("svg", params.code);
