import { describe, expect, it } from "vitest";
import { closeCodes } from "#data/codes/index.ts";
import { findGuide } from "#data/lookup/find-guide.ts";
import type { WireStep } from "#data/model/wire.ts";

const ways = closeCodes.flatMap((record) =>
  findGuide(record).wire.map(({ title, steps }) => ({ code: record.code, title, steps })),
);

const closesIn = (steps: readonly WireStep[]) =>
  steps.flatMap((step) => (step.kind === "sent" && "close" in step ? [step] : []));

/** RFC 6455 §7.4.1: codes that never stand in a Close frame. */
const neverSent = [1005, 1006, 1015];

describe.each(ways)("$code, $title", ({ code, steps }) => {
  const closes = closesIn(steps);

  it("ends with the code's own number, told once", () => {
    const reports = steps.flatMap((step) => ("reports" in step ? [step.reports] : []));
    const events = steps.filter(({ label }) => label === `close event: ${code}`);
    expect(reports).toEqual([code]);
    expect(events).toHaveLength(1);
  });

  it("has every Close frame hold the code, and say so", () => {
    const held = neverSent.includes(code) ? null : code;
    for (const { close, label } of closes)
      expect([close, label]).toEqual([held, held === null ? "Close, no body" : `Close ${held}`]);
    const said = steps.filter(({ label }) => label.startsWith("Close"));
    expect(said).toEqual(closes);
  });

  it("has a Close frame unless the code means that there is none (RFC 6455 §7.4.1)", () => {
    const cuts = steps.filter(({ kind }) => kind === "cut");
    expect(closes.length > 0).toBe(code !== 1006 && code !== 1015);
    expect(cuts.length > 0).toBe(closes.length === 0);
  });

  it("answers a Close frame with one, the other way (RFC 6455 §5.5.1)", () => {
    expect(closes.length).toBeLessThanOrEqual(2);
    const [first, answer] = closes;
    if (answer) expect([answer.from, answer.to]).toEqual([first?.to, first?.from]);
  });

  it("sends from one end to another", () => {
    for (const step of steps) if ("from" in step) expect(step.from).not.toBe(step.to);
  });

  it("lets only the client's peer close TCP first (RFC 6455 §7.1.1)", () => {
    const ends = steps.flatMap((step) => (step.label === "TCP FIN" ? [step] : []));
    expect(ends).toHaveLength(closes.length > 0 ? 1 : 0);
    for (const end of ends) expect(end).toMatchObject({ kind: "sent", to: "client" });
  });
});
