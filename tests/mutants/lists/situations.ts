import type { Mutant } from "../mutant.ts";

/** Slips in situations and triage. */
export const mutants: readonly Mutant[] = [
  {
    id: "expired-token-4005",
    bug: "Liveblocks' expired token has the number of its full room.",
    file: "data/situations/credentials-expired.ts",
    before: "codes: [1008, 1006, 3005, 4109],",
    after: "codes: [1008, 1006, 3005, 4005],",
    noticedBy: "tests/golden/situations.test.ts",
  },
  {
    id: "idle-timeout-without-1000",
    bug: "Nobody who sees 1000 is led to the idle timeout.",
    file: "data/situations/idle-timeout.ts",
    before: "codes: [1006, 1001, 1000, 1002],",
    after: "codes: [1006, 1001, 1002],",
    noticedBy: "tests/golden/situations.test.ts",
  },
  {
    id: "idle-ping-200",
    bug: "A ping is advised that comes too late for every proxy.",
    file: "data/situations/idle-timeout.ts",
    before: "message every 20 to 30 seconds, more",
    after: "message every 200 to 300 seconds, more",
    noticedBy: "tests/golden/situations.test.ts",
  },
  {
    id: "message-too-big-order",
    bug: "A large message is said to show up as 1006 before 1009.",
    file: "data/situations/message-too-big.ts",
    before: "codes: [1009, 1006],",
    after: "codes: [1006, 1009],",
    noticedBy: "tests/golden/situations.test.ts",
  },
  {
    id: "rate-limited-title",
    bug: "The title of a situation says the opposite.",
    file: "data/situations/rate-limited.ts",
    before: `title: "You sent, or reconnected, too often",`,
    after: `title: "You sent, or reconnected, too seldom",`,
    noticedBy: "tests/golden/situations.test.ts",
  },
  {
    id: "reason-124-bytes",
    bug: "A reason may be one byte too long.",
    file: "data/situations/reason-too-long.ts",
    before: `title: "The reason is longer than 123 bytes",`,
    after: `title: "The reason is longer than 125 bytes",`,
    noticedBy: "tests/golden/situations.test.ts",
  },
  {
    id: "triage-1012-move",
    bug: "The triage of 1012 begins with something else.",
    file: "data/tables/triage.ts",
    before: `firstSafeMove: "Reconnect after a random time between 5 and 30 seconds.`,
    after: `firstSafeMove: "Do not reconnect after a random time between 5 and 30 seconds.`,
    noticedBy: "tests/golden/situations.test.ts",
  },
];
