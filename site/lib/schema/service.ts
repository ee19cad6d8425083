import { serviceGroups } from "#data/model/service.ts";
import { serviceReconnectVerdicts } from "#data/model/vocabulary.ts";
import type { serviceCodeFacts, serviceFacts } from "../api/service.ts";
import type { ListPlace } from "../api/read-from.ts";
import { reconnectSchema } from "./answered.ts";
import {
  list,
  object,
  oneOf,
  shared,
  text,
  type JsonSchema,
  type PropertiesOf,
} from "./json-schema.ts";

const serviceCode = object<ReturnType<typeof serviceCodeFacts>>(
  "One code as the service uses it.",
  {
    code: shared("number"),
    codeTo: {
      ...shared("number"),
      description: "The last code, where one entry stands for a run.",
    },
    name: text("The official name; without one, a short name in our words. `Backticks` mark code."),
    heading: text("Number and name, as plain text."),
    title: text("Service, number and name, for places that show the code alone."),
    meaning: text("What it means here, as one sentence."),
    remedy: text("What to do, as one sentence."),
    family: shared("family"),
    familyName: text("The family, for a heading."),
    reconnect: reconnectSchema(Object.keys(serviceReconnectVerdicts)),
    send: shared("answered"),
    whoSends: shared("answered"),
    onTheWire: text("Whether it stands in a Close frame, in a few words."),
    wasClean: text("What `CloseEvent.wasClean` holds in a browser that reports the code."),
    url: shared("address"),
    markdown: shared("address"),
    card: shared("address"),
    badge: shared("address"),
  },
  ["codeTo"],
);

const kinds = ["docs", "source", "secondary"] as const satisfies readonly ListPlace["kind"][];

type Place = Record<"kind" | "url" | "title" | "repository" | "path" | "commit", string>;

const readFrom = object<Place>(
  "Where the list was read. A secondary source only quotes the service.",
  {
    kind: oneOf("Documentation has a title, source a repository, path and commit.", kinds),
    url: shared("web"),
    title: text("What the document is called."),
    repository: text("`owner/name`, on GitHub unless `url` says otherwise."),
    path: text("The file in the repository."),
    commit: text("The commit that was read."),
  },
  ["title", "repository", "path", "commit"],
);

/** What the index and the full record of a service share. */
export const serviceHead: PropertiesOf<Record<"id" | "name" | "group" | "groupName", string>> = {
  id: shared("id"),
  name: text("What the service calls itself."),
  group: oneOf("What kind of product it is.", Object.keys(serviceGroups)),
  groupName: text("The group, for a heading."),
};

/** The schema of one service. */
export const serviceSchema: JsonSchema = object<ReturnType<typeof serviceFacts>>(
  "A product that gives close codes meanings of its own.",
  {
    ...serviceHead,
    summary: text("What it is, as one sentence."),
    docs: shared("web"),
    readFrom: list("Where the list was read.", readFrom),
    readOn: { ...text("The day it was read."), format: "date" },
    note: text("What a reader should know about the whole list."),
    codes: list("Lowest first; a number stands once.", serviceCode),
    url: shared("address"),
    markdown: shared("address"),
  },
  ["note"],
);
