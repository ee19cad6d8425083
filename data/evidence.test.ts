import { describe, expect, it } from "vitest";
import { countEvidence } from "./evidence.ts";
import { services } from "./services.ts";

const evidence = countEvidence();

describe("countEvidence()", () => {
  it("counts a document once, whichever part of it is named", () => {
    const lists = new Set(services.flatMap(({ readFrom }) => readFrom.map(({ url }) => url)));
    expect(evidence.documents).toBeGreaterThan(lists.size);
    expect(evidence.documents).toBeLessThan(evidence.lines);
  });

  it.each(["serviceCodes", "lines", "quotedServices", "quotedLines", "unknownReconnect"] as const)(
    "counts %s from the records",
    (name) => {
      expect(evidence[name]).toBeGreaterThan(0);
    },
  );

  it("counts as quoted only a part", () => {
    expect(evidence.quotedServices).toBeLessThan(services.length);
    expect(evidence.quotedLines).toBeLessThan(evidence.lines);
    expect(evidence.unknownReconnect).toBeLessThan(evidence.serviceCodes);
  });
});
