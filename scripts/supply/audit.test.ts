import { expect, it } from "vitest";
import { readAudit } from "./audit.ts";

const audited = (total: number) => ({
  metadata: { vulnerabilities: { total }, dependencies: { total: 49 } },
});

it("says how many packages nothing is known against", () => {
  expect(readAudit("what runs", audited(0))).toEqual({
    result: "clean",
    line: "what runs: nothing known against any of 49 packages",
  });
});

it("is faulty once something is known", () => {
  expect(readAudit("what runs", audited(2)).result).toBe("faulty");
});

it("is silent, and says why, where the registry answers no audit", () => {
  expect(readAudit("what runs", { message: "404 Not Found" })).toEqual({
    result: "silent",
    line: "what runs: not audited, the registry does not answer: 404 Not Found",
  });
});
