import { closeCodes } from "#data/codes/index.ts";
import { serviceCodeNumbers } from "#data/lookup/find-service.ts";
import { codesWithManyLines } from "#data/lookup/message-links.ts";
import { messageStacks } from "#data/messages/index.ts";
import { builtPairs } from "#data/lookup/pairs.ts";
import {
  codeLinesPath,
  codePath,
  comparisonPathOf,
  messageStackPath,
  serviceCodePath,
  servicePath,
  situationPath,
} from "#data/model/paths.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";

/** The path of every page that has a canonical address: what the sitemap lists. */
export const allPaths = (): readonly string[] => [
  "/",
  ...new Set([...closeCodes.map(({ code }) => code), ...serviceCodeNumbers()].map(codePath)),
  "/services/",
  ...services.flatMap(({ id, codes }) => [
    servicePath(id),
    ...codes.map(({ code }) => serviceCodePath(id, code)),
  ]),
  "/situations/",
  ...situations.map(({ id }) => situationPath(id)),
  "/timeouts/",
  "/messages/",
  ...messageStacks.map(({ id }) => messageStackPath(id)),
  ...codesWithManyLines().map(({ code }) => codeLinesPath(code)),
  "/compare/",
  "/embed/",
  ...builtPairs().map((pair) => comparisonPathOf(...pair)),
  "/changes/",
];
