import { closeCodes } from "../codes/index.ts";
import { describeCloseCode } from "../words/describe.ts";
import { describeServiceUse } from "../words/describe-service.ts";
import { serviceCodeNumbers, servicesUsing } from "../lookup/find-service.ts";
import { findCode } from "../lookup/find-code.ts";
import { messageStacks } from "../messages/index.ts";
import { pathOf, rangesPath } from "../model/paths.ts";
import { beyondRanges, codeRanges, type CodeRange } from "../tables/ranges.ts";
import type { SearchPage } from "./search-page.ts";
import type { Service } from "../model/service.ts";
import { services } from "../services/index.ts";
import { situations } from "../situations/index.ts";
import { plainText } from "../text/text.ts";

/** Every page that the field can lead to, a log line's apart. */
export const searchPages = (): readonly SearchPage[] => [
  ...closeCodes.map(({ code }) => numberPage("code", code)),
  ...serviceCodeNumbers()
    .filter((code) => !findCode(code))
    .map((code) => ({ ...numberPage("number", code), text: usedBy(code) })),
  ...services.flatMap(codePages),
  ...services.map(servicePage),
  ...situations.map(({ id, title, happened }): SearchPage => {
    const name = plainText(title);
    return {
      kind: "situation",
      title: name,
      text: happened,
      path: pathOf({ kind: "situation", id }),
      name,
      also: id,
    };
  }),
  ...stackPages(),
  ...[...codeRanges, beyondRanges].map(rangePage),
];

function numberPage(kind: "code" | "number", number: number): SearchPage {
  const { heading, happened, path, name } = describeCloseCode(number);
  return { kind, title: heading, text: happened, path, name, also: "", code: number };
}

/** Who defines a number without a record, as many names as fit a line. */
function usedBy(code: number): string {
  const names = servicesUsing(code).map(({ service }) => service.name);
  const more = names.length - 2;
  return `Defined by ${names.slice(0, 2).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

const codePages = (service: Service): readonly SearchPage[] =>
  service.codes.map((use) => {
    const { title, answer, path, name } = describeServiceUse({ service, use });
    const { code, codeTo } = use;
    return {
      kind: "service-code",
      title,
      text: answer,
      path,
      code,
      name: service.name,
      also: `${name} ${otherNames(service)}`,
      ...(codeTo === undefined ? {} : { codeTo }),
    };
  });

const servicePage = (service: Service): SearchPage => ({
  kind: "service",
  title: service.name,
  text: service.summary,
  path: pathOf({ kind: "service", id: service.id }),
  name: service.name,
  also: otherNames(service),
});

const stackPages = (): readonly SearchPage[] =>
  messageStacks.map(({ id, name, platform }) => ({
    kind: "stack",
    title: `${name}: log lines`,
    text: `What ${name} prints.`,
    path: pathOf({ kind: "message-stack", id }),
    name,
    also: `${otherNames({ id, name })} ${platform} log lines`,
  }));

const rangePage = ({ from, to, name, definedBy }: CodeRange): SearchPage => ({
  kind: "range",
  title: `${from}–${to} ${name}`,
  text: `${definedBy}.`,
  path: rangesPath,
  name,
  also: "range",
  code: from,
  codeTo: to,
});

/** The id, and the name in one word: people write `socketio` and `graphqlws`. */
const otherNames = ({ id, name }: { id: string; name: string }): string =>
  `${id} ${name.replaceAll(/[^\p{L}\p{N}]/gu, "")}`;
