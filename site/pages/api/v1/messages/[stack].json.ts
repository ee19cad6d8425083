import type { APIRoute, InferGetStaticPropsType } from "astro";
import { messageStacks } from "../../../../../data/messages.ts";
import { jsonResponse } from "../../../../lib/api/answer.ts";
import { apiMessageStack } from "../../../../lib/api/messages.ts";
import { siteOrigin } from "../../../../lib/urls.ts";

export const getStaticPaths = () =>
  messageStacks.map((stack) => ({ params: { stack: stack.id }, props: { stack } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(apiMessageStack(props.stack, siteOrigin(site)));
