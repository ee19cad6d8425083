import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { refuseBrokenRequest } from "./broken-request.ts";

/** What is written on a connection after an error of that name. */
const answerTo = (code: string): string => {
  const socket = new PassThrough();
  refuseBrokenRequest(Object.assign(new Error(code), { code }), socket, { "X-Policy": "held" });
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

  it("has the headers of every answer", () => {
    expect(answerTo("HPE_INVALID_METHOD")).toContain("\r\nX-Policy: held\r\n");
  });

  it("says nothing to one who is gone", () => {
    expect(answerTo("ECONNRESET")).toBe("");
  });
});
