import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { accessLog } from "./access-log.ts";

/** The lines about a request. */
function linesOf(method: string, url: string, writableFinished = true) {
  const lines: string[] = [];
  const log = accessLog(
    (line) => lines.push(line),
    () => 12.3456789,
  );
  const response = Object.assign(new EventEmitter(), { writableFinished });
  log({ method, url }, response, { status: 200, headers: {}, body: Buffer.from("four") }, 10);
  expect(lines).toEqual([]);
  response.emit("close");
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

describe("a line of the access log", () => {
  it("has what was asked and what became of it, and no more", () => {
    const [{ time, ...line } = {}, ...more] = linesOf("GET", "/find?q=pasted#secret");
    expect(line).toEqual({
      ...{ method: "GET", path: "/find", status: 200, bytes: 4, ms: 2.346, kind: "none" },
    });
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(more).toEqual([]);
  });

  it("says that a client went before its answer had gone out", () => {
    expect(linesOf("GET", "/", false)).toMatchObject([{ aborted: true }]);
  });

  it("counts no bytes of what has no body", () => {
    expect(linesOf("HEAD", "/")).toMatchObject([{ bytes: 0 }]);
  });

  it.each([
    ["/a\r\nb", "/a%0D%0Ab"],
    ["/\u001b[31m", "/%1B[31m"],
    ["/\u009b31m\u007f", "/%C2%9B31m%7F"],
    ["/\ud800", "/%EF%BF%BD"],
    ["http://me:word@ws-code.example/", null],
    ["*", null],
    [`/${"a".repeat(9000)}`, `/${"a".repeat(1999)}`],
  ])("has %j as %j", (url, path) => {
    expect(linesOf("GET", url)).toMatchObject([{ path }]);
  });
});
