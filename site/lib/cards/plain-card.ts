import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { slugOf } from "#data/model/paths.ts";
import type { CardAttributes } from "#widget/card/attributes.ts";
import WsCode from "#widget/card/WsCode.astro";
import { notFoundAnswer } from "../answers/asked-code.ts";
import { cardAt } from "./site-card.ts";
import { cardSubject } from "./card-target.ts";

/** What the component is asked for, to show the card of a page. */
function attributesAt(path: string): CardAttributes | undefined {
  const subject = cardAt(path) && cardSubject({ path });
  if (!subject) return undefined;
  if (subject.kind === "comparison") return { compare: slugOf(subject) };
  if (subject.kind === "situation") return { situation: subject.id };
  const { code } = subject;
  return subject.kind === "code" ? { code } : { code, service: subject.service };
}

const container = await AstroContainer.create();

/**
 * The card of a page as HTML to paste: what the component makes of it; 404 where there is none.
 * @param path of the page that the card stands for
 */
export async function plainCardAnswer(path: string, { origin }: URL): Promise<Response> {
  const attributes = attributesAt(path);
  if (!attributes)
    return notFoundAnswer(
      "There is no such card. There are /card/1006.html, /card/services/discord-gateway/4004.html, /card/compare/1006-vs-1013.html and /card/situations/idle-timeout.html.",
    );
  const html = await container.renderToString(WsCode, { props: { ...attributes, site: origin } });
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
