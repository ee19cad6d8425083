import { describe, expect, it } from "vitest";
import { renderQueue, TooBusy } from "./render-queue.ts";

/** A work that ends when it is told to. */
function work(name: string, log: string[]) {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const run = async () => {
    log.push(`${name} begins`);
    await promise;
    log.push(`${name} ends`);
    return name;
  };
  return {
    run,
    finish: () => {
      resolve(undefined);
    },
  };
}

describe("renderQueue()", () => {
  it("does one thing at a time, in the order in which they came", async () => {
    const log: string[] = [];
    const inTurn = renderQueue(10);
    const [a, b] = [work("a", log), work("b", log)];
    const both = [inTurn(a.run), inTurn(b.run)];
    b.finish();
    a.finish();
    expect(await Promise.all(both)).toEqual(["a", "b"]);
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  it("lets others have the thread before each", async () => {
    const log: string[] = [];
    setImmediate(() => log.push("another request"));
    await renderQueue(10)(() => Promise.resolve(log.push("made")));
    expect(log).toEqual(["another request", "made"]);
  });

  it("refuses more than may wait, and takes them again once there is room", async () => {
    const inTurn = renderQueue(1);
    const [first, second] = [work("first", []), work("second", [])];
    const both = [inTurn(first.run), inTurn(second.run)];
    await expect(inTurn(() => Promise.resolve("third"))).rejects.toThrow(TooBusy);
    first.finish();
    second.finish();
    await Promise.all(both);
    expect(await inTurn(() => Promise.resolve("third"))).toBe("third");
  });

  it("goes on after a failure", async () => {
    const inTurn = renderQueue(10);
    await expect(inTurn(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await inTurn(() => Promise.resolve("next"))).toBe("next");
  });
});
