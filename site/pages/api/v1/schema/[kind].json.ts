import type { APIRoute, InferGetStaticPropsType } from "astro";
import { jsonResponse } from "../../../../lib/api/answer.ts";
import { schemaKinds } from "../../../../lib/api/paths.ts";
import { schemaDocument } from "../../../../lib/schema/schemas.ts";
import { siteOrigin } from "../../../../lib/urls.ts";

export const getStaticPaths = () =>
  schemaKinds.map((kind) => ({ params: { kind }, props: { kind } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  jsonResponse(schemaDocument(props.kind, siteOrigin(site)));
