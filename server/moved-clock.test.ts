import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { canRun, findFaketime } from "#scripts/setup/interpreters.ts";
import { ask } from "#tests/support/server/ask.ts";
import { builtFolder } from "#tests/support/server/built-folder.ts";
import { serveSite } from "#tests/support/server/served-site.ts";

/** Addresses of a file, of what is made, and of nothing. */
const paths = ["/1006/", "/2345/", "/missing/", "/embed/1006/?theme=dark"];

/** The answers of a server without their date, and its years. */
async function answersOf(origin: string) {
  const answers = await Promise.all(paths.map((path) => ask(origin, path)));
  return {
    years: new Set(answers.map(({ headers }) => headers["date"]?.slice(12, 16))),
    answers: answers.map(({ status, headers, body }) => ({
      ...{ status, headers: { ...headers, date: "" }, body: body.toString() },
    })),
  };
}

it.runIf(canRun("nginx with libfaketime"))(
  "the server answers the same in any year, and after its clock was moved",
  async () => {
    const folder = await builtFolder();
    const clock = join(folder, "clock");
    writeFileSync(clock, "@2001-02-03 04:05:06");
    const faketime = `LD_PRELOAD=${findFaketime() ?? ""} FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_TIMESTAMP_FILE=${clock}`;
    const site = await serveSite(folder, [
      "sh",
      "-c",
      `exec env ${faketime} ${process.execPath} server/serve-site.ts`,
    ]);
    const past = await answersOf(site.origin);
    expect([...past.years]).toEqual(["2001"]);
    writeFileSync(clock, "@2094-02-03 04:05:06");
    const future = await answersOf(site.origin);
    expect(future.answers).toEqual(past.answers);
    writeFileSync(clock, "@1999-02-03 04:05:06");
    expect((await answersOf(site.origin)).answers).toEqual(past.answers);
    site.process.kill("SIGTERM");
    expect(await site.ended).toBe(0);
    rmSync(folder, { recursive: true });
  },
);
