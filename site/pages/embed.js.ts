import type { APIRoute } from "astro";
import { loader } from "virtual:loader";
import { scriptResponse } from "../build/bundle.ts";

export const GET: APIRoute = () => scriptResponse(loader.source);
