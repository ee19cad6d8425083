import { closeCodes } from "#data/codes/index.ts";
import { serviceCodeNumbers } from "#data/lookup/find-service.ts";
import { codesWithManyLines } from "#data/lookup/message-links.ts";
import { messageStacks } from "#data/messages/index.ts";
import { builtPairs } from "#data/lookup/pairs.ts";
import { pathOf, comparisonPath } from "#data/model/paths.ts";
import { codeSubject, anyCode } from "#data/model/subject.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";

/** The path of every page that has a canonical address: what the sitemap lists. */
export const allPaths = (): readonly string[] => [
  "/",
  ...new Set(
    [...closeCodes.map(({ code }) => code), ...serviceCodeNumbers()].map((code) =>
      pathOf(codeSubject(code)),
    ),
  ),
  "/services/",
  ...services.flatMap(({ id, codes }) => [
    pathOf({ kind: "service", id }),
    ...codes.map(({ code }) => pathOf(anyCode(code, id))),
  ]),
  "/situations/",
  ...situations.map(({ id }) => pathOf({ kind: "situation", id })),
  "/timeouts/",
  "/messages/",
  ...messageStacks.map(({ id }) => pathOf({ kind: "message-stack", id })),
  ...codesWithManyLines().map(({ code }) => pathOf({ kind: "code-lines", code })),
  "/compare/",
  "/embed/",
  ...builtPairs().map((pair) => comparisonPath(...pair)),
  "/changes/",
];
