import type { APIRoute, InferGetStaticPropsType } from "astro";
import { services } from "#data/services/index.ts";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { apiService } from "#site/lib/api/service.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const getStaticPaths = () =>
  services.map((service) => ({ params: { id: service.id }, props: { service } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(apiService(props.service, siteOrigin(site)));
