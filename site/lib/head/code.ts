import type { CloseCodeDescription } from "#data/words/describe.ts";
import { servicesUsing } from "#data/lookup/find-service.ts";
import { resolveSource } from "#data/model/source.ts";
import { codePageTitle } from "#data/words/pages/code-page.ts";
import { codePageDescription, numberPageDescription } from "./code-page.ts";
import { codeQuestions, definedTerm } from "./structured-data.ts";
import { socialImagePath } from "../addresses/urls.ts";
import type { Label, PageHead } from "./page-head.ts";

/** The two questions of a code that people come with, and their answers. */
export const codeLabels = ({
  reconnect,
  sender,
}: Pick<CloseCodeDescription, "reconnect" | "sender">): readonly [Label, Label] => [
  [reconnect.question, reconnect.verdict],
  [sender.question, sender.verdict],
];

const registry = resolveSource({ iana: "close-code-number", shows: "" });

/** The head of a registered code's page. */
export const codeHead = (code: CloseCodeDescription, origin: URL): PageHead => ({
  title: codePageTitle(code),
  description: codePageDescription(code),
  path: code.path,
  labels: codeLabels(code),
  image: { path: socialImagePath(code.code), alt: code.heading },
  things: [
    definedTerm(
      `${code.code}`,
      { name: code.name, description: code.answer, url: new URL(code.path, origin).href },
      { name: registry.title, url: registry.url },
    ),
    codeQuestions(code),
  ],
});

/** The head of the page of any other number; it is indexed if some service defines it. */
export function numberHead(code: CloseCodeDescription): PageHead {
  const uses = servicesUsing(code.code);
  const known = uses.length > 0;
  return {
    title: codePageTitle(code),
    description: known ? numberPageDescription(code.code, uses) : codePageDescription(code),
    path: known ? code.path : undefined,
    labels: codeLabels(code),
    things: [codeQuestions(code)],
  };
}
