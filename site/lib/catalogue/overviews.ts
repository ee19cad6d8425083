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
  overview("the services", "/services/", { head: servicesHead, markdown: servicesMarkdown }),
  overview("the situations", "/situations/", {
    head: situationsHead,
    markdown: situationsMarkdown,
  }),
  overview("the timeouts", "/timeouts/", { head: timeoutsHead, markdown: timeoutsMarkdown }),
  overview("the log lines", "/messages/", { head: messagesHead, markdown: messagesMarkdown }),
  overview("the comparisons", "/compare/", { head: compareHead, markdown: compareMarkdown }),
  overview("the builder", "/embed/", { head: embedHead, markdown: embedMarkdown }),
  overview("the changes", "/changes/", { head: changesHead, markdown: changesMarkdown }),
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
