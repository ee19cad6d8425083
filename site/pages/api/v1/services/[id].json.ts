import type { APIRoute, InferGetStaticPropsType } from "astro";
import { services } from "../../../../../data/services.ts";
import { jsonResponse } from "../../../../lib/api/answer.ts";
import { apiService } from "../../../../lib/api/service.ts";
import { siteOrigin } from "../../../../lib/urls.ts";

export const getStaticPaths = () =>
  services.map((service) => ({ params: { id: service.id }, props: { service } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(apiService(props.service, siteOrigin(site)));
