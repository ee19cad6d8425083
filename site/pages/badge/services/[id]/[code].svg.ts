import type { APIRoute } from "astro";
import { badgeAnswer } from "#site/lib/answers/badge-answer.ts";
import { serviceCodeRoutes } from "#site/lib/addresses/service-routes.ts";

export const getStaticPaths = serviceCodeRoutes;

export const GET: APIRoute = ({ params }) => badgeAnswer("svg", params.code, params.id);
