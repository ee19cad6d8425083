import { siteLanguage } from "#data/words/site.ts";
import { askedTheme } from "#site/lib/cards/card-theme.ts";
import type { Kept } from "./kept-answers.ts";
import type { Representation } from "./representation.ts";

/** How the document of a card begins (site/layouts/Card.astro). */
const page = `<html lang="${siteLanguage}"`;

/** The card with its theme in it. The policy hashes styles and scripts alone, so it stays true. */
const themed = (html: string, theme: string): string =>
  html.replace(page, `${page} data-theme="${theme}"`);

/**
 * A built card as its address asks for it (`/embed/1006/?theme=sepia`): in its theme without a
 * script. A static host leaves that to the card's own script.
 * @param card what was built; anything that is no card stays as it is
 * @param asked path and query of the request
 */
export async function cardAsAsked(
  card: Representation,
  asked: { readonly pathname: string; readonly search: string },
  kept: Kept,
): Promise<Representation> {
  const theme = asked.pathname.startsWith("/embed/") ? askedTheme(asked.search) : undefined;
  if (theme === undefined) return card;
  const made = await kept(`${theme} ${asked.pathname}`, async () => {
    const html = (await card.bytes("identity")).toString();
    const { status, policy, described } = card;
    return { status, policy, described, bytes: Buffer.from(themed(html, theme)) };
  });
  return made ?? card;
}
