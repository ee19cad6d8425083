import { describe, expect, it } from "vitest";
import type { CloseCode } from "./close-code.ts";
import { closeCodes } from "../codes/index.ts";
import { findGuide } from "../lookup/find-guide.ts";
import {
  endsConnection,
  isClose,
  participants,
  reportedBy,
  type SentStep,
  type WireStep,
} from "./wire.ts";

const ways = closeCodes.flatMap((record) =>
  findGuide(record).wire.map((way) => [`${record.code}: ${way.title}`, record, way] as const),
);

const sent = (steps: readonly WireStep[]) =>
  steps.filter((step): step is SentStep => step.kind === "sent");

const reported = (steps: readonly WireStep[]) => steps.flatMap((step) => reportedBy(step) ?? []);

/** What stands in the Close frames that end with a code; nothing where none is sent. */
const carried = ({ code, closeFrame }: CloseCode): number | null | undefined => {
  if (code === 1005) return null;
  return closeFrame === "may" ? code : undefined;
};

it("shows every code that has a meaning on the wire", () => {
  const without = closeCodes.filter((record) => findGuide(record).wire.length === 0);
  expect(without.map(({ code }) => code)).toEqual([1004]);
});

describe.each(ways)("%s", (_, record, { steps, title }) => {
  it("has a title without a full stop, and steps that one digit counts", () => {
    expect(title).not.toMatch(/\.$/);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.length).toBeLessThan(10);
  });

  it("ends every step's text with a full stop, and no label", () => {
    expect(steps.filter(({ text }) => !text.endsWith("."))).toEqual([]);
    expect(steps.filter(({ label }) => label.endsWith("."))).toEqual([]);
  });

  it("moves each frame from one end to another", () => {
    const still = steps.filter(
      (step) => (step.kind === "sent" || step.kind === "cut") && step.from === step.to,
    );
    expect(still).toEqual([]);
  });

  it("reports its own code, once", () => {
    expect(reported(steps)).toEqual([record.code]);
  });

  it("puts into Close frames what ends with this code, and nothing else", () => {
    const inside = new Set(
      sent(steps).flatMap(({ close }) => (close === undefined ? [] : [close])),
    );
    expect([...inside]).toEqual([carried(record)].filter((one) => one !== undefined));
  });

  it("names a Close frame by what is in it", () => {
    const wrong = sent(steps).filter(
      ({ close, label }) =>
        label.startsWith("Close") !== (close !== undefined) ||
        (typeof close === "number" && label !== `Close ${close}`),
    );
    expect(wrong).toEqual([]);
  });

  it("sends no data after a Close frame until somebody connects again (RFC 6455 §5.5.1)", () => {
    const after = steps.slice(steps.findIndex(isClose) + 1);
    const data = sent(after).filter(({ close }) => close === undefined);
    const allowed = ["TCP FIN", "GET, Upgrade: websocket"];
    if (steps.some(isClose))
      expect(data.filter(({ label }) => !allowed.includes(label))).toEqual([]);
  });

  it("answers the first Close frame, or closes TCP at once (RFC 6455 §5.5.1, §7.1.7)", () => {
    const [first, next] = sent(steps.slice(steps.findIndex(isClose)));
    if (first?.close === undefined) return;
    const answers = next?.from === first.to && next.close === first.close;
    const hangsUp = next?.from === first.from && next.label === "TCP FIN";
    expect(answers || hangsUp).toBe(true);
  });

  it("has the server's side close TCP (RFC 6455 §7.1.1)", () => {
    const ends = sent(steps).filter(({ label }) => label === "TCP FIN");
    expect(ends.filter(({ from, to }) => from === "client" || to !== "client")).toEqual([]);
    expect(ends.length).toBe(steps.some(isClose) ? 1 : 0);
  });

  it("sends the first Close frame from a side that may send the code", () => {
    const [first] = sent(steps).filter(isClose);
    if (record.sender === "client" || record.sender === "server")
      expect(first?.from === "client").toBe(record.sender === "client");
  });

  it("has a client and a server, and lets none come back that did not leave", () => {
    expect(participants({ title, steps })).toEqual(expect.arrayContaining(["client", "server"]));
    const at = (kind: "left" | "back") => steps.findIndex((step) => step.kind === kind);
    if (at("back") >= 0) expect(at("left")).toBeGreaterThanOrEqual(0);
    expect(at("back") === -1 || at("left") < at("back")).toBe(true);
  });
});

describe("endsConnection()", () => {
  it("counts the first Close frame and the report, not the answer", () => {
    const [way] = findGuide(closeCodes[0] ?? expect.fail("there are no codes")).wire;
    if (!way) return expect.fail("1000 has no sequence");
    const loud = way.steps.filter((step) => endsConnection(step, way));
    expect(loud.map(({ label }) => label)).toEqual(["Close 1000", "close event: 1000"]);
  });
});
