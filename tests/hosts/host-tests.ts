import { expect, test } from "playwright/test";
import { shapeOf } from "../answers/shape.ts";
import { faultsOf, packingFaults, repeatFaults, strayFaults } from "./faults.ts";
import { askHost, type Host, type HostKind } from "./host.ts";
import { discover, framed, ownScript, submitField } from "./journeys.ts";
import { chunkPolicy, hostileTargets, rows, type HostRow } from "./table.ts";

type Faults = (row: HostRow) => Promise<readonly string[]>;

async function expectNone(rowsOfHost: readonly HostRow[], faults: Faults): Promise<void> {
  expect(rowsOfHost.length).toBeGreaterThan(0);
  for (const row of rowsOfHost) expect.soft(await faults(row), row.path).toEqual([]);
}

/** Hosts that send a coding themselves: at the edge, the network before the function does it. */
const packs: readonly HostKind[] = ["node", "static"];

const isFile = ({ hosts, status }: HostRow): boolean => hosts.length === 3 && status.includes(200);

/** What a host answers, row by row. */
function answerTests(kind: HostKind, host: () => Host): void {
  const own = rows.filter(({ hosts }) => hosts.includes(kind));

  test("answers each address with its status, type, headers and words", () =>
    expectNone(own, async (row) => faultsOf(host(), row, await askHost(host(), row.path))));

  test("sends nothing twice to one who has it", () =>
    expectNone(own.filter(isFile), (row) => repeatFaults(host(), row)));

  if (packs.includes(kind))
    test("sends fewer bytes to those who take a coding", () =>
      expectNone(
        own.filter(({ packed }) => packed),
        (row) => packingFaults(host(), row),
      ));

  test("leads nobody to another host, and breaks on no address", async () => {
    for (const path of hostileTargets) {
      const answer = await askHost(host(), path);
      expect.soft(strayFaults(host(), path, answer), path).toEqual([]);
      expect.soft(answer.status, path).toBeLessThan(500);
    }
  });

  test("takes nothing from a client", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      const { status } = await askHost(host(), "/1006/", { method });
      expect.soft(status, method).toBe(405);
    }
  });
}

/** What one does on a site in several steps. */
function journeyTests(host: () => Host): void {
  test("finds a code by the field of a page, without a script", async () => {
    for (const page of ["/", "/embed/find/"]) {
      const answer = await submitField(host(), page, "1006");
      expect.soft([page, answer.includes("1006 Abnormal Closure")]).toEqual([page, true]);
    }
  });

  test("leads from a page to its oEmbed answer, and from there to its card", async () => {
    for (const [page, words] of [
      ["/1006/", "Abnormal Closure"],
      ["/compare/1006-vs-1013/", "1013"],
      ["/situations/idle-timeout/", "idle"],
    ] as const) {
      const found = await discover(host(), page, "json");
      expect(JSON.parse(found)).toMatchObject({ version: "1.0", type: "rich" });
      const shown = await framed(host(), found);
      expect.soft([page, shown.includes(words)]).toEqual([page, true]);
      expect(await discover(host(), page, "xml")).toContain("<version>1.0</version>");
    }
  });

  test("lets caches keep a script of a page for ever", async () => {
    const answer = await askHost(host(), await ownScript(host(), "/"));
    expect(shapeOf(answer)).toMatchObject({ status: 200, headers: chunkPolicy });
  });
}

/**
 * The tests that hold on every host of a kind.
 * @param host the host under test, once it is there
 */
export function hostTests(kind: HostKind, host: () => Host): void {
  answerTests(kind, host);
  journeyTests(host);
}
