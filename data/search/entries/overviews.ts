import {
  collections,
  referenceWords,
  type CollectionId,
} from "#data/words/pages/reference-page.ts";
import { referencePath } from "#data/model/paths.ts";
import { typedForCollection } from "./typed-words.ts";
import type { SearchPage } from "../search-page.ts";

/** The pages that list a collection, and the one that lists those. */
export const overviewPages = (): readonly SearchPage[] => [
  ...(Object.keys(collections) as readonly CollectionId[]).map((id) => {
    const { name, answers, path } = collections[id];
    return { title: name, text: answers, path, name, also: typedForCollection[id] };
  }),
  {
    title: referenceWords.heading,
    text: referenceWords.description,
    path: referencePath,
    // Its name is too common a word to lead there by itself.
    name: "",
    also: `${referenceWords.heading} overview index contents everything`,
  },
];
