import { describe, expect, it } from "vitest";
import { isClose, reportedBy, type SentStep, type WireStep } from "../model/wire.ts";
import { situations } from "../situations/index.ts";
import { label, sentences, textsOf, breaches, named } from "./record-rules.ts";

const records = situations.map((situation) => [situation.id, situation] as const);
const texts = situations.flatMap(({ id, wire, otherWays }) =>
  textsOf({ wire, otherWays }, `data/situations/${id}.ts`),
);

const sent = (steps: readonly WireStep[]) =>
  steps.filter((step): step is SentStep => step.kind === "sent");

it("draws what happened in words of a few, and tells it in sentences", () => {
  expect(breaches(named(texts, "text", "otherWays"), sentences())).toEqual([]);
  expect(breaches(named(texts, "title", "label"), label)).toEqual([]);
});

describe.each(records)("%s", (id, { codes, wire, next, phase }) => {
  const { steps } = wire;
  const closes = sent(steps).filter(isClose);

  it("has three steps or more, counted by one digit", () => {
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.length).toBeLessThan(10);
  });

  it("moves each frame from one end to another", () => {
    for (const step of steps) if ("from" in step) expect(step.from).not.toBe(step.to);
  });

  it("ends with the commonest of its codes, or with none where it has none", () => {
    expect(steps.flatMap((step) => reportedBy(step) ?? [])).toEqual(codes.slice(0, 1));
    const reports = steps.filter((step) => /^close event: \d+$/.test(step.label));
    expect(reports.map((step) => step.label)).toEqual(
      codes.slice(0, 1).map((code) => `close event: ${code}`),
    );
  });

  it("names a Close frame by what is in it, and never one that cannot be sent", () => {
    for (const { close, label: words } of closes) {
      expect(words).toBe(close === null ? "Close, no body" : `Close ${close ?? ""}`);
      expect([1005, 1006, 1015]).not.toContain(close);
    }
    expect(steps.filter((step) => /^Close\b/.test(step.label))).toEqual(closes);
  });

  it("closes with a Close frame, or without one, as its code says (RFC 6455 §7.1.5)", () => {
    const received = closes.length > 0 && id !== "close-timeout";
    if (codes.length > 0) expect(received).toBe(codes[0] !== 1006);
  });

  it("sends no Close frame before a WebSocket is open (RFC 6455 §4.1)", () => {
    if (phase === "opening") expect(closes).toEqual([]);
  });

  it("sends no data after a Close frame (RFC 6455 §5.5.1)", () => {
    const after = steps.slice(steps.findIndex(isClose) + 1);
    const data = sent(after).filter(({ close }) => close === undefined);
    if (closes.length > 0) expect(data.filter((step) => step.label !== "TCP FIN")).toEqual([]);
  });

  it("lets the server's side close TCP first (RFC 6455 §7.1.1)", () => {
    const ends = sent(steps).filter((step) => step.label === "TCP FIN");
    for (const end of ends) expect([end.from, end.to]).toEqual(["server", "client"]);
    expect(ends.length).toBeLessThanOrEqual(closes.length > 0 ? 1 : 0);
  });

  it("leads on to other situations, each once", () => {
    expect(new Set(next).size).toBe(next.length);
    expect(next).not.toContain(id);
  });
});
