import type { APIRoute } from "astro";
import { badgeAnswer } from "../../../../lib/badge-answer.ts";
import { serviceCodeRoutes } from "../../../../lib/service-routes.ts";

export const getStaticPaths = serviceCodeRoutes;

export const GET: APIRoute = ({ params }) => badgeAnswer("svg", params.code, params.id);
