import type { APIRoute } from "astro";
import { answerWithEtag } from "../lib/answers/etag.ts";
import { answerOembed } from "../lib/oembed/oembed.ts";
import { siteOrigin } from "../lib/addresses/urls.ts";

export const prerender = false;

export const GET: APIRoute = ({ url, site, request }) => {
  const { status, contentType, body } = answerOembed(url.searchParams, siteOrigin(site));
  const headers = { "Content-Type": `${contentType}; charset=utf-8` };
  return answerWithEtag(request.headers, body, { status, headers });
};
