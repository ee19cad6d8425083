/** `A, B and C`: British, because this site writes no comma before the last. */
export const andList = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** `A, B or C`. */
export const orList = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** Items that are more than text, such as links, each with what a list has before it. */
export function withSeparators<T>(
  items: readonly T[],
  list: Intl.ListFormat,
): readonly { readonly item: T; readonly before: string }[] {
  const separators = list
    .formatToParts(items.map((_, index) => String(index)))
    .filter(({ type }) => type === "literal")
    .map(({ value }) => value);
  return items.map((item, index) => ({ item, before: separators[index - 1] ?? "" }));
}
