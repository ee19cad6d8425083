import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { answerTo } from "./answer.ts";
import { madeRepresentation } from "./representation.ts";

const policy = { "X-Policy": "held", "Cache-Control": "max-age=600" };
const described = { "Content-Type": "text/html; charset=utf-8" };
const text = "what it means and what to do next, ".repeat(100);
const made = (status = 200, body = text, type = described["Content-Type"]) =>
  madeRepresentation({
    status,
    policy,
    described: { "Content-Type": type },
    bytes: Buffer.from(body),
  });

const page = made();

describe("answerTo()", () => {
  it("sends the bytes as they are, with their length and their validator", async () => {
    const { status, headers, body } = await answerTo({}, page);
    expect([status, body.toString()]).toEqual([200, text]);
    expect(headers).toEqual({
      ...policy,
      ...described,
      Vary: "Accept-Encoding",
      ETag: `"${page.hash}"`,
      "Accept-Ranges": "bytes",
      "Content-Length": String(text.length),
    });
  });

  it("gives each coding a validator of its own, and its own length", async () => {
    const answers = await Promise.all(
      ["br", "gzip", "identity"].map((coding) => answerTo({ "accept-encoding": coding }, page)),
    );
    expect(new Set(answers.map(({ headers }) => headers["ETag"])).size).toBe(3);
    for (const { headers, body } of answers)
      expect(headers["Content-Length"]).toBe(String(body.length));
    expect(answers[1]?.headers["Content-Encoding"]).toBe("gzip");
    expect(gunzipSync(answers[1]?.body ?? "").toString()).toBe(text);
  });

  it("packs each coding once", () => {
    expect(page.bytes("br")).toBe(page.bytes("br"));
  });

  it.each([
    ["a picture", "image/png", text],
    ["what is short", "text/html", "short"],
  ])("does not pack %s", async (_, type, body) => {
    const { headers } = await answerTo({ "accept-encoding": "br, gzip" }, made(200, body, type));
    expect([headers["Content-Encoding"], headers["Vary"]]).toEqual([undefined, undefined]);
  });

  it("refuses one who takes no coding, and says which there are", async () => {
    const { status, headers, body } = await answerTo({ "accept-encoding": "*;q=0" }, page);
    expect([status, headers["Vary"]]).toEqual([406, "Accept-Encoding"]);
    expect(body.toString()).toBe('{"error":"This is sent as: br, gzip, identity."}\n');
  });

  it("does not send again what one has, in that coding", async () => {
    const etag = `"${page.hash}-br"`;
    const asked = { "if-none-match": etag, "accept-encoding": "br" };
    const again = await answerTo(asked, page);
    expect([again.status, again.headers, again.body.length]).toEqual([
      304,
      { ...policy, Vary: "Accept-Encoding", ETag: etag },
      0,
    ]);
    expect((await answerTo({ ...asked, "accept-encoding": "gzip" }, page)).status).toBe(200);
  });

  it("refuses what If-Match does not name", async () => {
    const { status, headers } = await answerTo({ "if-match": '"other"' }, page);
    expect([status, headers["Cache-Control"]]).toEqual([412, "public, max-age=60"]);
  });

  it("sends a part, and says which", async () => {
    const { status, headers, body } = await answerTo({ range: "bytes=5-9" }, page);
    expect([status, body.toString(), headers["Content-Range"], headers["Content-Length"]]).toEqual([
      206,
      text.slice(5, 10),
      `bytes 5-9/${text.length}`,
      "5",
    ]);
  });

  it("sends a part of the bytes as they travel", async () => {
    const packed = await answerTo({ "accept-encoding": "br" }, page);
    const asked = { "accept-encoding": "br", range: "bytes=0-3" };
    const { headers, body } = await answerTo(asked, page);
    expect(body.equals(packed.body.subarray(0, 4))).toBe(true);
    expect(headers["Content-Range"]).toBe(`bytes 0-3/${packed.body.length}`);
  });

  it("says how much there is where the part is not", async () => {
    const { status, headers } = await answerTo({ range: "bytes=99999-" }, page);
    expect([status, headers["Content-Range"]]).toEqual([416, `bytes */${text.length}`]);
  });

  it("sends everything to one whose part is of something else", async () => {
    const asked = { range: "bytes=0-0", "if-range": '"other"' };
    expect((await answerTo(asked, page)).status).toBe(200);
    expect((await answerTo({ ...asked, "if-range": `"${page.hash}"` }, page)).status).toBe(206);
  });

  it.each([404, 501])(
    "answers %i whole and for a short time, whatever is asked",
    async (status) => {
      const asked = { "if-none-match": "*", range: "bytes=0-0", "if-match": '"other"' };
      const answer = await answerTo(asked, made(status));
      expect([answer.status, answer.body.toString()]).toEqual([status, text]);
      expect(answer.headers["Cache-Control"]).toBe("public, max-age=60");
      expect(answer.headers["ETag"]).toBeUndefined();
    },
  );
});
