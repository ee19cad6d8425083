import {
  builderPath,
  changesPath,
  overviewPath,
  referencePath,
  timeoutsPath,
} from "#data/model/paths.ts";
import {
  changesHead,
  compareHead,
  embedHead,
  homeHead,
  messagesHead,
  referenceHead,
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
import { referenceOutline } from "../outlines/reference.ts";
import { overview, type PageKind } from "./page-kind.ts";

const below: readonly PageKind[] = [
  overview("the reference", referencePath, { head: referenceHead, outline: referenceOutline }),
  overview("the services", overviewPath("service"), {
    head: servicesHead,
    outline: servicesOutline,
  }),
  overview("the situations", overviewPath("situation"), {
    head: situationsHead,
    outline: situationsOutline,
  }),
  overview("the timeouts", timeoutsPath, { head: timeoutsHead, outline: () => timeoutsOutline() }),
  overview("the log lines", overviewPath("message-stack"), {
    head: messagesHead,
    outline: messagesOutline,
  }),
  overview("the comparisons", overviewPath("comparison"), {
    head: compareHead,
    outline: compareOutline,
  }),
  overview("the builder", builderPath, { head: embedHead, outline: embedOutline }),
  overview("the changes", changesPath, { head: changesHead, outline: changesOutline }),
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

/** The pages that list others: the home page, and those that `/reference/` lists, and a few. */
export const overviews: readonly PageKind[] = [home, ...below];
