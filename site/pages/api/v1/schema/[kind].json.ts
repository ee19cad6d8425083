import type { APIRoute, InferGetStaticPropsType } from "astro";
import { jsonResponse } from "#site/lib/api/answer.ts";
import { schemaKinds } from "#site/lib/api/paths.ts";
import { schemaDocument } from "#site/lib/schema/schemas.ts";
import { siteOrigin } from "#site/lib/addresses/urls.ts";

export const getStaticPaths = () =>
  schemaKinds.map((kind) => ({ params: { kind }, props: { kind } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(schemaDocument(props.kind, siteOrigin(site)));
