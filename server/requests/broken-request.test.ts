import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { refuseBrokenRequest } from "./broken-request.ts";

/**
 * What is written on a connection after an error of that name.
 * @param packet what came last; all of it was read
 */
const answerTo = (code: string, packet = ""): string => {
  const socket = new PassThrough();
  const rawPacket = Buffer.from(packet);
  const error = Object.assign(new Error(code), { code, rawPacket, bytesParsed: rawPacket.length });
  refuseBrokenRequest(error, socket, { "X-Policy": "held" });
  return String(socket.read() ?? "");
};

describe("refuseBrokenRequest()", () => {
  it.each([
    ["HPE_HEADER_OVERFLOW", "414 URI Too Long", "longer than 16 kB"],
    ["ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout", "did not arrive in time"],
    ["HPE_INVALID_METHOD", "400 Bad Request", "not a valid HTTP request"],
  ])("answers %s with %s", (code, status, why) => {
    expect(answerTo(code)).toMatch(new RegExp(`^HTTP/1\\.1 ${status}\r\n`));
    expect(answerTo(code)).toContain(why);
  });

  const first = "GET / HTTP/1.1\r\nHost: a\r\n";
  it.each([
    ["an address", `GET /${"a".repeat(20_000)}`, 414],
    ["the middle of an address", "a".repeat(20_000), 414],
    ["many headers", first + "a: b\r\n".repeat(4000), 431],
    ["one header", `${first}X: ${"a".repeat(20_000)}`, 431],
    ["the middle of a cookie", "a=b; ".repeat(4000), 431],
  ])("answers %s of more than 16 kB with the status for it", (_, packet, status) => {
    expect(answerTo("HPE_HEADER_OVERFLOW", packet)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it("has the headers of every answer", () => {
    expect(answerTo("HPE_INVALID_METHOD")).toContain("\r\nX-Policy: held\r\n");
  });

  it("says nothing to one who is gone", () => {
    expect(answerTo("ECONNRESET")).toBe("");
  });
});
