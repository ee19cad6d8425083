import { builderPath, changesPath, overviewPath, timeoutsPath } from "#data/model/paths.ts";
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
import { changesMarkdown } from "../markdown/changes.ts";
import { compareMarkdown } from "../markdown/comparison.ts";
import { embedMarkdown } from "../markdown/embed.ts";
import { homeMarkdown } from "../markdown/home.ts";
import { messagesMarkdown } from "../markdown/messages.ts";
import { servicesMarkdown } from "../markdown/service.ts";
import { situationsMarkdown } from "../markdown/situation.ts";
import { timeoutsMarkdown } from "../markdown/timeouts.ts";
import { overview, type PageKind } from "./page-kind.ts";

const below: readonly PageKind[] = [
  overview("the services", overviewPath("service"), {
    head: servicesHead,
    markdown: servicesMarkdown,
  }),
  overview("the situations", overviewPath("situation"), {
    head: situationsHead,
    markdown: situationsMarkdown,
  }),
  overview("the timeouts", timeoutsPath, { head: timeoutsHead, markdown: timeoutsMarkdown }),
  overview("the log lines", overviewPath("message-stack"), {
    head: messagesHead,
    markdown: messagesMarkdown,
  }),
  overview("the comparisons", overviewPath("comparison"), {
    head: compareHead,
    markdown: compareMarkdown,
  }),
  overview("the builder", builderPath, { head: embedHead, markdown: embedMarkdown }),
  overview("the changes", changesPath, { head: changesHead, markdown: changesMarkdown }),
];

const home = overview("home", "/", {
  head: homeHead,
  markdown: (origin) =>
    homeMarkdown(
      below.flatMap(({ pages }) => pages().map((page) => page.markdown(origin))),
      origin,
    ),
});

/** The pages that list others: the home page, and each that the navigation leads to. */
export const overviews: readonly PageKind[] = [home, ...below];
