import { describe, expect, it } from "vitest";
import { closeCodes } from "#data/codes/index.ts";
import { findGuide } from "#data/lookup/find-guide.ts";
import type { WireSequence } from "#data/model/wire.ts";
import { columns } from "./sequence-paths.ts";
import { drawSequence, type SequenceText } from "./sequence.ts";

const ways = closeCodes.flatMap((record) =>
  findGuide(record).wire.map((way) => [`${record.code}: ${way.title}`, way] as const),
);

/** The widest that a letter of a common monospaced font is at 12 px: 0.602 em in Courier's kin. */
const letter = 12 * 0.602;

/** Where a label stands, in units: its sides, its top and its foot. */
function boxOf({ x, y, text, anchor }: SequenceText) {
  const width = text.length * letter;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - 10, foot: y + 3 };
}

type Box = ReturnType<typeof boxOf>;

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot;

/** The two lifelines between which a step's label has to fit. */
function roomOf(step: WireSequence["steps"][number]) {
  if (!("from" in step)) return { left: columns.client, right: columns.server };
  const [left = 0, right = 0] = [columns[step.from], columns[step.to]].sort((a, b) => a - b);
  return { left, right };
}

/** Every point that a path visits. */
function pointsOf(d: string): readonly (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MHVmhvl])(-?\d+)(?: ?(-?\d+))?/g)].map(([, how = "", a, b]) => {
    const [first, second] = [Number(a), Number(b ?? 0)];
    if (how === "M") [x, y] = [first, second];
    else if (how === "H") x = first;
    else if (how === "V") y = first;
    else if (how === "h") x += first;
    else if (how === "v") y += first;
    else [x, y] = [x + first, y + second];
    return [x, y] as const;
  });
}

describe.each(ways)("drawSequence() of %s", (_, way) => {
  const drawing = drawSequence(way);
  const boxes = drawing.labels.map(boxOf);

  it("draws one row, one number and one label for each step of the list", () => {
    expect(drawing.numbers).toHaveLength(way.steps.length);
    expect(drawing.labels.map(({ text }) => text)).toEqual(way.steps.map(({ label }) => label));
    const rows = drawing.numbers.map(({ y }) => y);
    expect(new Set(rows.slice(1).map((y, index) => y - (rows[index] ?? 0))).size).toBe(1);
  });

  it("keeps every label between the lifelines that it belongs to", () => {
    const out = boxes.filter(({ left, right }, index) => {
      const step = way.steps[index];
      const room = step && roomOf(step);
      return room === undefined || left <= room.left + 2 || right >= room.right - 2;
    });
    expect(out).toEqual([]);
  });

  it("lets no label touch another or leave the drawing", () => {
    const all = [...drawing.ends.map(boxOf), ...boxes];
    const touching = all.flatMap((a, index) => all.slice(index + 1).filter((b) => meet(a, b)));
    expect(touching).toEqual([]);
    for (const { left, right, top, foot } of all) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(drawing.width);
      expect(foot).toBeLessThanOrEqual(drawing.height);
    }
  });

  it("keeps every path inside the drawing, in whole units", () => {
    const d = Object.values(drawing.paths).join("");
    expect(d).toMatch(/^[MHVmhvlz\d\s-]+$/);
    for (const [x, y] of pointsOf(d)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(drawing.width);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
  });

  it("draws what ended the connection in the family's colour", () => {
    expect(drawing.paths.ending).not.toBe("");
    expect(drawing.labels.some(({ emphasized }) => emphasized)).toBe(true);
  });
});

const cut = (from: "client" | "server", to: "client" | "server"): WireSequence => ({
  title: "A cut",
  steps: [
    { kind: "sent", from: to, to: from, label: "frame", text: "A frame." },
    { kind: "cut", from, to, label: "cut", text: "A cut." },
  ],
});

describe("drawSequence() of a cut", () => {
  it("tells its direction: solid where it began, dashes and an open head where it is found", () => {
    const server = drawSequence(cut("server", "client")).paths.ending;
    const client = drawSequence(cut("client", "server")).paths.ending;
    expect(server).toMatch(/^M316 92h-97m.*(?:m-5 0h-5){16}m0 0l8-5m-8 5l8 5$/);
    expect(client).toMatch(/^M40 92h97m.*(?:m5 0h5){16}m0 0l-8-5m8 5l-8 5$/);
  });
});
