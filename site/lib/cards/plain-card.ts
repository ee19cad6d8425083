import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { CardAttributes } from "#widget/card/attributes.ts";
import WsCode from "#widget/card/WsCode.astro";
import { notFoundAnswer } from "../answers/asked-code.ts";
import { nameAttributes } from "../embed/snippets.ts";
import { cardAt } from "./site-card.ts";

const container = await AstroContainer.create();

/**
 * The card of a page as HTML to paste: what the component makes of it; 404 where there is none.
 * @param path of the page that the card stands for
 */
export async function plainCardAnswer(path: string, { origin }: URL): Promise<Response> {
  if (!cardAt(path))
    return notFoundAnswer(
      "There is no such card. There are /card/1006.html, /card/services/discord-gateway/4004.html, /card/compare/1006-vs-1013.html and /card/situations/idle-timeout.html.",
    );
  const attributes = Object.fromEntries(nameAttributes(path)) as unknown as CardAttributes;
  const html = await container.renderToString(WsCode, { props: { ...attributes, site: origin } });
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
