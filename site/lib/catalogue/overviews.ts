import {
  changesHead,
  compareHead,
  embedHead,
  homeHead,
  messagesHead,
  servicesHead,
  situationsHead,
  timeoutsHead,
} from "../head/overview.ts";
import type { ListedPage } from "../outlines/blocks.ts";
import { embedOutline } from "../outlines/embed.ts";
import { homeOutline } from "../outlines/home.ts";
import {
  changesOutline,
  compareOutline,
  messagesOutline,
  servicesOutline,
  situationsOutline,
  timeoutsOutline,
} from "../outlines/overviews.ts";
import { overview, type PageKind } from "./page-kind.ts";

const below: readonly PageKind[] = [
  overview("the services", "/services/", { head: servicesHead, outline: servicesOutline }),
  overview("the situations", "/situations/", {
    head: situationsHead,
    outline: situationsOutline,
  }),
  overview("the timeouts", "/timeouts/", { head: timeoutsHead, outline: timeoutsOutline }),
  overview("the log lines", "/messages/", { head: messagesHead, outline: messagesOutline }),
  overview("the comparisons", "/compare/", { head: compareHead, outline: compareOutline }),
  overview("the builder", "/embed/", { head: embedHead, outline: embedOutline }),
  overview("the changes", "/changes/", { head: changesHead, outline: changesOutline }),
];

/** Those pages, as the home page's Markdown names them. */
const listed = (origin: URL): readonly ListedPage[] =>
  below
    .flatMap(({ pages }) => pages())
    .map(({ outline }) => outline(origin))
    .map(({ path, title, description }) => ({ path, title, text: description }));

const home = overview("home", "/", {
  head: homeHead,
  outline: (origin) => homeOutline(listed(origin)),
});

/** The pages that list others: the home page, and each that the navigation leads to. */
export const overviews: readonly PageKind[] = [home, ...below];
