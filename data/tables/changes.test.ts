import { describe, expect, it } from "vitest";
import { changes } from "./changes.ts";

describe("the changes", () => {
  it("have ids of their own, made for addresses", () => {
    const ids = changes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it("are dated, the latest first", () => {
    const times = changes.map(({ when }) => when);
    for (const time of times) expect(new Date(time).toISOString()).toBe(time.replace("Z", ".000Z"));
    expect(times).toEqual(times.toSorted().reverse());
  });

  it.each(changes.map((change) => [change.id, change] as const))(
    "says of %s in one sentence of plain text what a reader got",
    (_, { title, summary }) => {
      expect(summary).toMatch(/^[A-Z][^`<]*\.$/);
      expect(summary.match(/\.(?: |$)/g)).toHaveLength(1);
      expect(title).not.toMatch(/[`<.]/);
    },
  );
});
