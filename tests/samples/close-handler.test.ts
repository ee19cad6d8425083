import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WebSocketServer } from "ws";
import { compareCodes } from "#data/words/compare.ts";
import { connectTo, endingOf, startServer, stopServer } from "./peers.ts";
import { runInNode } from "./run-node.ts";

/** What the reader's own functions were called with, in the order of the calls. */
const recorded = () => {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    (...given: unknown[]) => {
      calls.push([name, ...given]);
      return Promise.resolve("fresh token");
    };
  const names = [
    "connectLater",
    "connectIfNeeded",
    "connect",
    "showRetryButton",
    "report",
    "signIn",
  ];
  return { calls, functions: Object.fromEntries(names.map((name) => [name, record(name)])) };
};

let server: WebSocketServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => {
  stopServer(server);
});

/** What the handler of a comparison does when a server ends the connection with a code. */
async function callsAfter(pair: readonly [number, number], code: number) {
  const { client, server: socket } = await connectTo(server);
  const { calls, functions } = recorded();
  runInNode(compareCodes(...pair).inCode ?? "", { ws: client, ...functions });
  const ending = endingOf(client);
  if (code === 1006) socket.terminate();
  else if (code === 1005) socket.close();
  else socket.close(code, "why");
  expect((await ending).code).toBe(code);
  return { calls };
}

describe("the close handler of a comparison, when a server closes", () => {
  it.each([
    [1006, 1013, 1006, [["connectLater", 0, 5000]]],
    [1006, 1013, 1013, [["showRetryButton"]]],
    [1000, 1012, 1000, []],
    [1000, 1012, 1012, [["connectLater", 5000, 30_000]]],
    [1005, 1009, 1005, [["connectIfNeeded"]]],
    [1005, 1009, 1009, [["report", 1009, "why"]]],
    [3000, 3003, 3000, [["signIn"], ["connect", "fresh token"]]],
    [3000, 3003, 3003, []],
    [1001, 1008, 1001, [["connectLater", 0, 5000]]],
    [1001, 1008, 1008, [["report", 1008, "why"]]],
    [1001, 1008, 1011, []],
  ] as const)("of %d and %d goes on after %d as the page says", async (a, b, code, expected) => {
    const { calls } = await callsAfter([a, b], code);
    await vi.waitFor(() => {
      expect(calls).toEqual(expected);
    });
  });
});
