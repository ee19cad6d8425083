import { EventEmitter } from "node:events";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "#tests/support/server/ask.ts";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { serveSite } from "#tests/support/server/served-site.ts";
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

describe("a server with ACCESS_LOG=1", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await builtFolder();
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const serve = () =>
    serveSite(folder, ["sh", "-c", `ACCESS_LOG=1 exec ${process.execPath} server/serve-site.ts`]);

  it("writes a line for each answer, the last one too", async () => {
    const site = await serve();
    const paths = ["/1006/?a=b", "/2345/?secret=1", "/1006", "/broken/?secret=2", "/_x"];
    for (const path of paths) await ask(site.origin, path);
    await ask(site.origin, "/1006/", { method: "POST" });
    site.process.kill("SIGTERM");
    expect(await site.ended).toBe(0);
    const lines = site.said().split("\n");
    const read = lines.filter((line) => line.startsWith('{"time"'));
    expect(
      read.map((line) => {
        const { path, status, kind } = JSON.parse(line) as Readonly<Record<string, unknown>>;
        return [path, status, kind];
      }),
    ).toEqual([
      ["/1006/", 200, "file"],
      ["/2345/", 200, "on-demand"],
      ["/1006", 308, "none"],
      ["/broken/", 500, "on-demand"],
      ["/_x", 404, "none"],
      ["/1006/", 405, "none"],
    ]);
    expect(site.said()).not.toContain("secret");
  });

  it("serves on where nobody reads what it says", async () => {
    const site = await serve();
    site.process.stdout?.destroy();
    site.process.stderr?.destroy();
    for (const path of ["/1006/", "/2345/", "/broken/", "/1006/", "/broken/", "/2345/"])
      expect((await ask(site.origin, path)).status).toBe(path === "/broken/" ? 500 : 200);
    site.process.kill("SIGTERM");
    expect(await site.ended).toBe(0);
  });
});
