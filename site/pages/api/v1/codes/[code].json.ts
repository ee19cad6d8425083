import type { APIRoute, InferGetStaticPropsType } from "astro";
import { closeCodes } from "#data/codes/index.ts";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { apiCode } from "#site/lib/api/code.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const getStaticPaths = () =>
  closeCodes.map((record) => ({ params: { code: String(record.code) }, props: { record } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(apiCode(props.record, siteOrigin(site)));
