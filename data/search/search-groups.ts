import { closeCodes } from "../codes/index.ts";
import { describeCloseCode } from "../words/describe.ts";
import { describeServiceUse } from "../words/describe-service.ts";
import { serviceCodeNumbers, servicesUsing } from "../lookup/find-service.ts";
import { findCode } from "../lookup/find-code.ts";
import { messageStacks } from "../messages/index.ts";
import { pathOf, rangesPath } from "../model/paths.ts";
import { beyondRanges, codeRanges, type CodeRange } from "../tables/ranges.ts";
import { numberKinds, type SearchGroup, type SearchPage } from "./search-page.ts";
import type { CloseCode } from "../model/close-code.ts";
import type { MessageStack } from "../model/message.ts";
import type { Situation } from "../model/situation.ts";
import type { Service } from "../model/service.ts";
import { services } from "../services/index.ts";
import { situations } from "../situations/index.ts";
import { plainText } from "../text/text.ts";

/**
 * Every kind of page that the field can lead to, log lines apart: of equally good answers the
 * earlier kind is listed first. A new kind of page is a row here.
 */
export const searchGroups = (): readonly SearchGroup[] => [
  { kind: numberKinds.code, score: 3, readsText: true, pages: closeCodes.map(numberPage) },
  { kind: numberKinds.number, score: 2.5, pages: numbersOfServices().map(servicesNumberPage) },
  { kind: numberKinds.serviceCode, score: 0.5, pages: services.flatMap(codePages) },
  { kind: "service", score: 2, pages: services.map(servicePage) },
  { kind: "situation", score: 1.5, readsText: true, pages: situations.map(situationPage) },
  { kind: "log lines", score: 1, pages: messageStacks.map(stackPage) },
  { kind: numberKinds.range, score: 0, pages: [...codeRanges, beyondRanges].map(rangePage) },
];

function numberPage({ code }: Pick<CloseCode, "code">): SearchPage {
  const { heading, happened, path, name } = describeCloseCode(code);
  return { title: heading, text: happened, path, name, also: "", code };
}

const numbersOfServices = (): readonly number[] =>
  serviceCodeNumbers().filter((code) => !findCode(code));

const servicesNumberPage = (code: number): SearchPage => ({
  ...numberPage({ code }),
  text: usedBy(code),
});

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
  title: service.name,
  text: service.summary,
  path: pathOf({ kind: "service", id: service.id }),
  name: service.name,
  also: otherNames(service),
});

const situationPage = ({ id, title, happened }: Situation): SearchPage => ({
  title: plainText(title),
  text: happened,
  path: pathOf({ kind: "situation", id }),
  name: plainText(title),
  also: id,
});

const stackPage = ({ id, name, platform }: MessageStack): SearchPage => ({
  title: `${name}: log lines`,
  text: `What ${name} prints.`,
  path: pathOf({ kind: "message-stack", id }),
  name,
  also: `${otherNames({ id, name })} ${platform} log lines`,
});

const rangePage = ({ from, to, name, definedBy }: CodeRange): SearchPage => ({
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
