import { expect, test } from "playwright/test";
import { fuzz } from "./fuzz.ts";

/** As many as take half a minute on two idle cores; `npm run fuzz` sends more, of any seed. */
const requests = 8000;

/** For a machine with much else to do. `npm run fuzz` wants an answer within a second. */
const limit = 30_000;

/** What may be kept beside the bounded cache of answers: far less than a leak of a kB a request. */
const kept = 24_000_000;

test("no request brings the server to fail, to tell of itself or to repeat markup", async () => {
  const directory = process.env["OUT_DIR"] ?? ".test-site";
  const { faults, statuses, memory } = await fuzz({ directory, requests, seed: 1125, limit });
  expect(faults).toEqual([]);
  // Each kind of answer was among them.
  const many = Object.keys(statuses).filter((status) => (statuses[status] ?? 0) > 10);
  expect(many).toEqual(expect.arrayContaining(["200", "204", "308", "400", "404", "405"]));
  const [before, after] = memory.map(({ heapUsed, external }) => heapUsed + external) as [
    number,
    number,
  ];
  expect(after - before).toBeLessThan(kept);
});
