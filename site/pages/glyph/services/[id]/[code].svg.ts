import type { APIRoute } from "astro";
import { glyphAnswer } from "#site/lib/answers/glyph-answer.ts";
import { serviceCodeRoutes } from "#site/lib/addresses/service-routes.ts";

export const getStaticPaths = serviceCodeRoutes;

export const GET: APIRoute = ({ params }) => glyphAnswer(params.code, params.id);
