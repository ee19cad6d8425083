/** The shortest time that has a place of its own, and the longest: a second, and a day. */
const [first, last] = [1, 86_400];

/** Where the axis is marked, in seconds: 1 s, 10 s, 1 min, 10 min, 1 h, 6 h and a day. */
export const axisTicks = [first, 10, 60, 600, 3600, 21_600, last] as const;

/**
 * Where a time stands on a logarithmic axis from a second to a day, in hundredths of its width. What
 * is shorter stands at its start, what is longer at its end.
 * @param seconds above 0
 */
export function axisPercent(seconds: number): number {
  const share = Math.log(seconds / first) / Math.log(last / first);
  return Math.round(Math.min(Math.max(share, 0), 1) * 10_000) / 100;
}

/** What is left of the axis after a place, in hundredths of its width. */
export const percentAfter = (percent: number): number => Math.round(10_000 - percent * 100) / 100;

/** Up to here, in hundredths, a word that begins at its place has room to its right. */
const lastToTheRight = 60;

/**
 * Where a word stands that belongs to a time: to the right of it, or, late on the axis, to its left.
 * `before` is how much of the width is between the word and the end of the axis that it stands from.
 */
export function placeOf(seconds: number) {
  const percent = axisPercent(seconds);
  const isLate = percent > lastToTheRight;
  return { percent, isLate, before: isLate ? percentAfter(percent) : percent };
}
