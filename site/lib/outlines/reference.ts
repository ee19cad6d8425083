import { closeCodes } from "#data/codes/index.ts";
import { findServiceUse } from "#data/lookup/find-service.ts";
import { findSituation } from "#data/lookup/find-situation.ts";
import { builtPairs } from "#data/lookup/pairs.ts";
import { messageStacks } from "#data/messages/index.ts";
import { comparisonPath, pathOf, referencePath, timeoutsPath } from "#data/model/paths.ts";
import { anyCode, codeSubject } from "#data/model/subject.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { describeCloseCode } from "#data/words/describe.ts";
import { orElse } from "#data/words/pages/code-page.ts";
import { linesOf } from "#data/words/pages/message-pages.ts";
import {
  collections,
  dataWords,
  familiesNote,
  referenceSections,
  referenceWords,
  type CollectionId,
} from "#data/words/pages/reference-page.ts";
import { limitDefault } from "#data/words/pages/timeouts-page.ts";
import { apiIndexes, apiIndexPath } from "../api/paths.ts";
import { paragraph, type Collection, type Example } from "./blocks.ts";
import { section, type Outline } from "./outline.ts";

/** How many entries a collection has. */
const collectionCounts: Readonly<Record<CollectionId, number>> = {
  codes: closeCodes.length,
  services: services.length,
  situations: situations.length,
  timeouts: timeoutLimits.length,
  messages: linesOf(messageStacks),
  comparisons: builtPairs().length,
};

/** An entry or two of each collection, chosen by hand: what many people meet. */
const examples: Readonly<Record<CollectionId, () => readonly Example[]>> = {
  codes: () => [{ title: describeCloseCode(1006).heading, path: pathOf(codeSubject(1006)) }],
  services: () => serviceExamples("discord-gateway", 4004),
  situations: () => situationExamples("idle-timeout"),
  timeouts: () => limitExamples("nginx-proxy-read-timeout"),
  messages: () => lineExamples("gorilla-websocket", "close-1006"),
  comparisons: () => [
    { title: orElse(1006, 1013), path: comparisonPath(codeSubject(1006), codeSubject(1013)) },
  ],
};

/** A service, and one of its codes. */
function serviceExamples(id: string, code: number): readonly Example[] {
  const found = findServiceUse(id, code);
  if (!found) return [];
  return [
    { title: found.service.name, path: pathOf({ kind: "service", id }) },
    { title: `${code} ${found.use.name}`, path: pathOf(anyCode(code, id)) },
  ];
}

function situationExamples(id: string): readonly Example[] {
  const found = findSituation(id);
  return found ? [{ title: found.title, path: pathOf({ kind: "situation", id }) }] : [];
}

const limitExamples = (wanted: string): readonly Example[] =>
  timeoutLimits
    .filter(({ id }) => id === wanted)
    .map((limit) => ({
      title: `${limitDefault(limit)}: ${limit.product}`,
      path: `${timeoutsPath}#${limit.id}`,
    }));

const lineExamples = (stack: string, wanted: string): readonly Example[] =>
  messageStacks
    .filter(({ id }) => id === stack)
    .flatMap(({ messages }) => messages)
    .filter(({ id }) => id === wanted)
    .map(({ id, example }) => ({
      title: `\`${example}\``,
      path: pathOf({ kind: "message", stack, id }),
    }));

/** Every collection with its count and its examples. */
const everyCollection = (): readonly Collection[] =>
  (Object.keys(collections) as readonly CollectionId[]).map((id) => ({
    ...collections[id],
    count: collectionCounts[id],
    examples: examples[id](),
  }));

/** The outline of `/reference/`: every collection, the families of codes, and where programs read. */
export const referenceOutline = (): Outline => ({
  path: referencePath,
  title: referenceWords.heading,
  description: referenceWords.description,
  lead: [
    paragraph(referenceWords.lead, "lead"),
    { kind: "find-form", only: "page" },
    { kind: "collections", collections: everyCollection() },
  ],
  sections: [
    section(
      "families",
      referenceSections.families,
      { kind: "code-families" },
      paragraph(familiesNote, "small mute"),
    ),
    section("data", referenceSections.data, paragraph(dataWords(indexLinks()))),
  ],
});

/** Each index of the API, by the name of its collection. */
const indexLinks = () =>
  apiIndexes.map((index) => ({ text: collections[index].name, to: apiIndexPath(index) }));
