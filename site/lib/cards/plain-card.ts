import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { comparisonPath, pathOf } from "#data/model/paths.ts";
import { anyCode, codeSubject } from "#data/model/subject.ts";
import { andList } from "#data/text/list-words.ts";
import { noSuchPlainCard } from "#data/words/refusals.ts";
import type { CardAttributes } from "#widget/card/attributes.ts";
import WsCode from "#widget/card/WsCode.astro";
import { notFoundAnswer } from "../answers/asked-code.ts";
import { plainCardPath } from "../addresses/urls.ts";
import { nameAttributes } from "../embed/snippets.ts";
import { cardAt } from "./site-card.ts";

/** One address of each kind. */
const examples = [
  pathOf(codeSubject(1006)),
  pathOf(anyCode(4004, "discord-gateway")),
  comparisonPath(codeSubject(1006), codeSubject(1013)),
  pathOf({ kind: "situation", id: "idle-timeout" }),
];

const container = await AstroContainer.create();

/**
 * The card of a page as HTML to paste: what the component makes of it; 404 where there is none.
 * @param path of the page that the card stands for
 */
export async function plainCardAnswer(path: string, { origin }: URL): Promise<Response> {
  if (!cardAt(path))
    return notFoundAnswer(noSuchPlainCard(andList.format(examples.map(plainCardPath))));
  const attributes = Object.fromEntries(nameAttributes(path)) as unknown as CardAttributes;
  const html = await container.renderToString(WsCode, { props: { ...attributes, site: origin } });
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
