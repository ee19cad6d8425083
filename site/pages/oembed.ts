import type { APIRoute } from "astro";
import { answerWithEtag } from "../lib/etag.ts";
import { answerOembed } from "../lib/oembed.ts";
import { siteOrigin } from "../lib/urls.ts";

export const prerender = false;

export const GET: APIRoute = ({ url, site, request }) => {
  const { status, contentType, body } = answerOembed(url.searchParams, siteOrigin(site));
  const headers = { "Content-Type": `${contentType}; charset=utf-8` };
  return answerWithEtag(request.headers, body, { status, headers });
};
