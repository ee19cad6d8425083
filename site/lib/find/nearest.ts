/** Longer texts are compared by their beginnings: nobody mistypes that much. */
const longest = 80;

/** How many letters one has to insert, delete or change to turn a text into another (Levenshtein). */
export function editDistance(from: string, to: string): number {
  const [a, b] = [from.slice(0, longest), to.slice(0, longest)];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) row = nextRow(row, a.charCodeAt(i), b);
  return row.at(-1) ?? 0;
}

/** The distances from one letter more to every beginning of `b`. */
function nextRow(above: readonly number[], letter: number, b: string): readonly number[] {
  const row = [at(above, 0) + 1];
  for (let j = 0; j < b.length; j += 1) {
    const changed = at(above, j) + (letter === b.charCodeAt(j) ? 0 : 1);
    row.push(Math.min(changed, at(above, j + 1) + 1, at(row, j) + 1));
  }
  return row;
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;

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
