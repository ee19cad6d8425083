import type { APIRoute, InferGetStaticPropsType } from "astro";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import WsCode from "../../../widget/card/WsCode.astro";
import { plainCards } from "../../lib/plain-cards.ts";
import { plainCardPath, siteOrigin } from "../../lib/urls.ts";

/** Every card as HTML to paste: what the component makes of it. */
export const getStaticPaths = () =>
  plainCards().map(({ path, choice }) => ({
    params: { page: plainCardPath(path).slice("/card/".length, -".html".length) },
    props: { choice },
  }));

const container = await AstroContainer.create();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { choice },
  site,
}) => {
  const { origin } = siteOrigin(site);
  const html = await container.renderToString(WsCode, { props: { ...choice, site: origin } });
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
};
