import { allPaths } from "../catalogue/catalogue.ts";
import { everyCard } from "./site-card.ts";
import type { SiteCard } from "./card-target.ts";
import type { LoaderRelease } from "../embed/snippets.ts";
import { searchCardPath } from "../addresses/urls.ts";

/** What the builder of a static host reads: every card that is a file there, and the rest of a snippet. */
export interface CardFile {
  readonly origin: string;
  readonly release: LoaderRelease;
  readonly cards: readonly SiteCard[];
}

/** Every card that is built. @param release the version of the script tag that snippets pin */
export const cardFile = (origin: URL, { version, integrity }: LoaderRelease): CardFile => ({
  origin: origin.href,
  release: { version, integrity },
  cards: [...allPaths(), searchCardPath].flatMap((path) => everyCard.at(path) ?? []),
});
