import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { CardChoice } from "#widget/card/choice.ts";
import WsCode from "#widget/card/WsCode.astro";
import { notThere } from "../answers/asked-code.ts";
import { subjectAt } from "./card-subject.ts";
import { cardName } from "./card-target.ts";

/** What the component is asked for, to show the card of a page. */
function choiceAt(path: string): CardChoice | undefined {
  const name = subjectAt(path) && cardName(path);
  if (name?.kind === "code") return { code: name.code, service: name.service };
  if (name?.kind === "compare") return { compare: name.id };
  return name?.kind === "situation" ? { situation: name.id } : undefined;
}

const container = await AstroContainer.create();

/**
 * The card of a page as HTML to paste: what the component makes of it; 404 where there is none.
 * @param path of the page that the card stands for
 */
export async function plainCardAnswer(path: string, { origin }: URL): Promise<Response> {
  const choice = choiceAt(path);
  if (!choice)
    return notThere(
      "There is no such card. There are /card/1006.html, /card/services/discord-gateway/4004.html, /card/compare/1006-vs-1013.html and /card/situations/idle-timeout.html.",
    );
  const html = await container.renderToString(WsCode, { props: { ...choice, site: origin } });
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
