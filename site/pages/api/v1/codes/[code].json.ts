import type { APIRoute, InferGetStaticPropsType } from "astro";
import { closeCodes } from "../../../../../data/codes.ts";
import { jsonResponse } from "../../../../lib/api/answer.ts";
import { apiCode } from "../../../../lib/api/code.ts";
import { siteOrigin } from "../../../../lib/urls.ts";

export const getStaticPaths = () =>
  closeCodes.map((record) => ({ params: { code: String(record.code) }, props: { record } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(apiCode(props.record, siteOrigin(site)));
