import { expect, it } from "vitest";
import { axisPercent, placeOf } from "./log-axis.ts";

/** By hand: log10(86400) is 4.93651, and each decade takes 100 / 4.93651 = 20.257 of the width. */
it.each([
  [1, 0],
  [10, 20.26],
  [100, 40.51],
  [1000, 60.77],
  [60, 36.02],
  [61, 36.17],
  [600, 56.28],
  [3600, 72.04],
  [86_400, 100],
])("%d s stand at %d %% of the axis", (seconds, percent) => {
  expect(axisPercent(seconds)).toBe(percent);
});

it.each([
  [0.001, 0],
  [0.5, 0],
  [86_401, 100],
  [604_800, 100],
])("%d s stand at the end that is nearer, %d %%", (seconds, percent) => {
  expect(axisPercent(seconds)).toBe(percent);
});

it.each([
  [61, false, 36.17],
  [43_200, true, 6.1],
  [604_800, true, 0],
])("the word at %d s is to the left of it: %j, %d %% from that end", (seconds, isLate, before) => {
  expect(placeOf(seconds)).toMatchObject({ isLate, before });
});
