import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import MiniSearch from "minisearch";
import { searchGroups } from "#data/search/search-groups.ts";
import { plainText } from "#data/text/text.ts";

/** The paths that a search of some kind gives for a text, the best first. */
export type Searcher = (text: string) => readonly string[];

interface Document {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly also: string;
  readonly text: string;
  readonly body: string;
}

/** Every page as our own search reads it, with the same words in the same places. */
const documents = (): Document[] =>
  searchGroups()
    .flatMap(({ pages }) => pages)
    .map(({ path, title, name, also, text, body = [] }, id) => ({
      id: `${id}`,
      path,
      name: `${plainText(title)} ${name}`,
      also,
      text: plainText(text),
      body: plainText(body.join(" ")),
    }));

const boosts = { name: 3, also: 2, text: 1.4, body: 0.8 };

/** MiniSearch as its documentation advises: beginnings, and one typo in five letters. */
export function miniSearch(): Searcher {
  const index = new MiniSearch<Document>({
    fields: Object.keys(boosts),
    storeFields: ["path"],
    searchOptions: { boost: boosts, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents());
  return (text) => index.search(text).map((result) => String(result["path"]));
}

/** Orama with its English stemmer and the same weights. */
export function orama(): Searcher {
  const schema = {
    id: "string",
    path: "string",
    name: "string",
    also: "string",
    text: "string",
    body: "string",
  } as const;
  const index = create({
    schema,
    components: { tokenizer: { stemming: true, language: "english" } },
  });
  void insertMultiple(index, documents());
  return (text) => {
    const results = searchOrama(index, {
      term: text,
      properties: ["name", "also", "text", "body"],
      boost: boosts,
      tolerance: 0,
      threshold: 1,
      limit: 10,
    });
    return "hits" in results ? results.hits.map(({ document }) => document.path) : [];
  };
}
