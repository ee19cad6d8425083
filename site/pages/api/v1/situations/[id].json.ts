import type { APIRoute, InferGetStaticPropsType } from "astro";
import { situations } from "../../../../../data/situations.ts";
import { jsonResponse } from "../../../../lib/api/answer.ts";
import { apiSituation } from "../../../../lib/api/situation.ts";
import { siteOrigin } from "../../../../lib/urls.ts";

export const getStaticPaths = () =>
  situations.map((situation) => ({ params: { id: situation.id }, props: { situation } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(apiSituation(props.situation, siteOrigin(site)));
