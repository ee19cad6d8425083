import { typosBetween } from "#data/search/language/closeness.ts";

/** Longer texts are compared by their beginnings: nobody mistypes that much. */
const longest = 80;

const comparable = (text: string): string => text.slice(0, longest).toLowerCase();

/**
 * The ids nearest to what was asked for, nearest first, whatever its case. Of two that are equally
 * near the earlier one comes first.
 * @param count how many to give
 */
export const nearestIds = (asked: string, ids: readonly string[], count = 3): readonly string[] =>
  ids
    .map((id) => ({ id, typos: typosBetween(comparable(asked), comparable(id)) }))
    .sort((a, b) => a.typos - b.typos)
    .slice(0, count)
    .map(({ id }) => id);
