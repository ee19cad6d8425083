import { describe, expect, it } from "vitest";
import type { TimeoutLimit } from "#data/model/timeout.ts";
import { limitMarks } from "./limit-marks.ts";

const limit = (
  id: string,
  kind: TimeoutLimit["kind"],
  defaultSeconds: number | null,
): TimeoutLimit => ({
  ...{ id, kind, defaultSeconds, product: id, setting: "s", clientSees: "c", raise: "r" },
  sources: [{ title: "t", url: "https://example.com/", shows: "it" }],
});

const limits = [
  limit("b", "idle", 60),
  limit("none", "idle", null),
  limit("day", "lifetime", 86_400),
  limit("a", "idle", 60),
  limit("short", "idle", 10),
  limit("c", "lifetime", 60),
];

const drawn = (kind: TimeoutLimit["kind"]) =>
  limitMarks(limits, kind).map(({ limits: all, seconds, percent, names }) => [
    seconds,
    percent,
    names,
    all.map(({ id }) => id).join(" "),
  ]);

describe("the lines of the picture of limits", () => {
  it("have the limits of one value together, the shortest first, none at the end", () => {
    expect(drawn("idle")).toEqual([
      [10, 20.26, "beside", "short"],
      [60, 36.02, "beside", "a b"],
      [null, 100, "below", "none"],
    ]);
  });

  it("keep age apart from silence, and put a name above a long line", () => {
    expect(drawn("lifetime")).toEqual([
      [60, 36.02, "beside", "c"],
      [86_400, 100, "above", "day"],
    ]);
  });
});
