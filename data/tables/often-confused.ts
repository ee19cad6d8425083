/**
 * The pairs of registered codes that are easiest to mix up, lower code first: one looks like the
 * other from the client's side, or covers the same event from another angle.
 */
export const oftenConfused: readonly (readonly [number, number])[] = [
  [1006, 1013],
  [1000, 1005],
  [1001, 1012],
  [1006, 1015],
  [1002, 1007],
  [1008, 3000],
];
