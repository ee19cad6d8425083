import { describe, expect, it } from "vitest";
import { answerWithEtag } from "./etag.ts";

const answer = (ifNoneMatch?: string, status = 200) =>
  answerWithEtag(
    new Headers(ifNoneMatch === undefined ? {} : { "If-None-Match": ifNoneMatch }),
    "body",
    { status, headers: { "Content-Type": "application/json" } },
  );

const etag = answer().headers.get("ETag") ?? "";

describe("answerWithEtag()", () => {
  it("sends the body with a strong validator of it", async () => {
    expect(etag).toMatch(/^"[\w~-]+"$/);
    expect(answer().headers.get("Content-Type")).toBe("application/json");
    expect(await answer('"other"').text()).toBe("body");
  });

  it("gives other bytes another validator", () => {
    const other = answerWithEtag(new Headers(), "bodY", { status: 200 });
    expect(other.headers.get("ETag")).not.toBe(etag);
  });

  it.each([etag, `W/${etag}`, `"other", ${etag}`, "*"])(
    "answers 304 without a body to If-None-Match: %s",
    async (value) => {
      expect(answer(value).status).toBe(304);
      expect(answer(value).headers.get("ETag")).toBe(etag);
      expect(await answer(value).text()).toBe("");
    },
  );

  it("answers an error in full, whatever the client has", () => {
    expect(answer("*", 404).status).toBe(404);
  });
});
