import type { APIRoute, InferGetStaticPropsType } from "astro";
import { situations } from "#data/situations/index.ts";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { apiSituation } from "#site/lib/api/situation.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const getStaticPaths = () =>
  situations.map((situation) => ({ params: { id: situation.id }, props: { situation } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(apiSituation(props.situation, siteOrigin(site)));
