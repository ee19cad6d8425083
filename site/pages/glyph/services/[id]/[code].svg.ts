import type { APIRoute } from "astro";
import { glyphAnswer } from "../../../../lib/glyph-answer.ts";
import { serviceCodeRoutes } from "../../../../lib/service-routes.ts";

export const getStaticPaths = serviceCodeRoutes;

export const GET: APIRoute = ({ params }) => glyphAnswer(params.code, params.id);
