/** The path of a code's page, for example `/1006/`. */
export const codePath = (code: number): string => `/${code}/`;

/** The path of a comparison, the lower code first: `/compare/1006-vs-1013/`. */
export const comparisonPath = (a: number, b: number): string =>
  `/compare/${Math.min(a, b)}-vs-${Math.max(a, b)}/`;
