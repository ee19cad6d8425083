import type { APIRoute } from "astro";
import { answerOembed } from "../lib/oembed.ts";
import { siteOrigin } from "../lib/urls.ts";

export const prerender = false;

export const GET: APIRoute = ({ url, site }) => {
  const { status, contentType, body } = answerOembed(url.searchParams, siteOrigin(site));
  return new Response(body, {
    status,
    headers: { "Content-Type": `${contentType}; charset=utf-8` },
  });
};
