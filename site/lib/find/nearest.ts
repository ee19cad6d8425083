import { distance } from "fastest-levenshtein";

/** Longer texts are compared by their beginnings: nobody mistypes that much. */
export const longestCompared = 80;

/** How many letters one has to insert, delete or change to turn a text into another (Levenshtein). */
export const editDistance = (from: string, to: string): number =>
  distance(from.slice(0, longestCompared), to.slice(0, longestCompared));

/**
 * The ids nearest to what was asked for, nearest first, whatever its case. Of two that are equally
 * near the earlier one comes first.
 * @param count how many to give
 */
export const nearestIds = (asked: string, ids: readonly string[], count = 3): readonly string[] =>
  ids
    .map((id) => ({ id, distance: editDistance(asked.toLowerCase(), id.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ id }) => id);
