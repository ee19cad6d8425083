import type { APIRoute, InferGetStaticPropsType } from "astro";
import { messageStacks } from "#data/messages/index.ts";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { apiMessageStack } from "#site/lib/api/messages.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const getStaticPaths = () =>
  messageStacks.map((stack) => ({ params: { stack: stack.id }, props: { stack } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(apiMessageStack(props.stack, siteOrigin(site)));
