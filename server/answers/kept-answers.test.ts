import { describe, expect, it } from "vitest";
import { keptAnswers } from "./kept-answers.ts";

const made = (body: string, status = 200) => ({
  status,
  policy: {},
  described: {},
  bytes: Buffer.from(body),
});

/** What makes an answer, and counts how often it had to. */
function maker(status = 200, size = 1) {
  let times = 0;
  const make = () => {
    times += 1;
    return Promise.resolve(made("x".repeat(size), status));
  };
  return { make, times: () => times };
}

describe("keptAnswers()", () => {
  it("makes an answer once", async () => {
    const [kept, { make, times }] = [keptAnswers(10_000), maker()];
    const first = await kept("/a/", make);
    expect(await kept("/a/", make)).toBe(first);
    expect(times()).toBe(1);
  });

  it("makes what two ask for at once only once", async () => {
    const [kept, { make, times }] = [keptAnswers(10_000), maker()];
    const [a, b] = await Promise.all([kept("/a/", make), kept("/a/", make)]);
    expect(a).toBe(b);
    expect(times()).toBe(1);
  });

  it("keeps an address that leads nowhere, and makes a failure anew", async () => {
    const kept = keptAnswers(10_000);
    const [missing, failing] = [maker(404), maker(500)];
    for (const { make } of [missing, missing, failing, failing])
      await kept(make === missing.make ? "/a/" : "/b/", make);
    expect([missing.times(), failing.times()]).toEqual([1, 2]);
  });

  it("asks again where making threw, or made nothing", async () => {
    const kept = keptAnswers(10_000);
    await expect(kept("/a/", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await kept("/a/", () => Promise.resolve(undefined))).toBeUndefined();
    expect((await kept("/a/", maker().make))?.status).toBe(200);
  });

  it("forgets the oldest where all would take too much", async () => {
    const [kept, first, second] = [keptAnswers(10_000), maker(200, 3000), maker(200, 3000)];
    await kept("/a/", first.make);
    await kept("/b/", second.make);
    await kept("/b/", second.make);
    await kept("/a/", first.make);
    expect([first.times(), second.times()]).toEqual([2, 1]);
  });

  it("sends what is too large to be kept", async () => {
    const [kept, large] = [keptAnswers(10_000), maker(200, 20_000)];
    expect((await kept("/a/", large.make))?.status).toBe(200);
    await kept("/a/", large.make);
    expect(large.times()).toBe(2);
  });
});
