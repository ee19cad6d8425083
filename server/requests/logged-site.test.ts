import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "#tests/support/server/ask.ts";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { serveSite } from "#tests/support/server/served-site.ts";

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
