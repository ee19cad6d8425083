import type { APIRoute } from "astro";
import { answerOembed } from "../lib/oembed/oembed.ts";
import { siteOrigin } from "../lib/addresses/urls.ts";

export const prerender = false;

export const GET: APIRoute = ({ url, site }) => {
  const { status, contentType, body } = answerOembed(url.searchParams, siteOrigin(site));
  const headers = { "Content-Type": `${contentType}; charset=utf-8` };
  return new Response(body, { status, headers });
};
