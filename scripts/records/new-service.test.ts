import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  checkTypes,
  contentsOf,
  copyData,
  generateLists,
  runTests,
  type DataCopy,
} from "./data-copy.ts";
import { newService } from "./new-service.ts";

let copy: DataCopy;
beforeEach(() => {
  copy = copyData();
});
afterEach(() => {
  rmSync(copy.root, { recursive: true });
});

describe("new:service", () => {
  it("writes a file that has its types and fails the tests until it is filled in", async () => {
    const file = await newService("some-service", copy.data);
    await generateLists(copy);
    expect(checkTypes(copy)).toEqual({ ok: true, output: "" });
    const { ok, output } = runTests(copy, "data/rules/services.test.ts");
    expect(ok).toBe(false);
    expect(output).toContain(
      "data/services/some-service.ts summary breaks “is filled in”: replace the TODO by what you know.",
    );
    const filled = readFileSync(join(copy.data, "services/bun.ts"), "utf8")
      .replace('id: "bun"', 'id: "some-service"')
      .replace("const bun", "const someService");
    writeFileSync(file, filled);
    expect(runTests(copy, "data/rules/services.test.ts")).toMatchObject({ ok: true });
  });

  it("is put into the list by generate, in the order of the ids", async () => {
    await newService("aws-zone", copy.data);
    await generateLists(copy);
    const list = readFileSync(join(copy.data, "services/index.ts"), "utf8");
    expect(list).toContain('-analyzer.ts";\nimport { awsZone } from "./aws-zone.ts";\n');
    expect(list).toContain("  awsIotWirelessAnalyzer,\n  awsZone,\n");
  });

  it.each([
    ["", "is no id"],
    ["Some_Service", "is no id"],
    ["some--service", "is no id"],
    ["../some-service", "is no id"],
    ["4you", "starts with a letter"],
    ["bun", "exists already"],
    ["assemblyai-realtime-v-2", "which is assemblyai-realtime-v2 in data/services/index.ts"],
    ["services", "is the list itself"],
    ["new", "is a word of JavaScript"],
  ])("refuses “%s”, says why and writes nothing", async (id, why) => {
    const before = contentsOf(copy.data);
    await expect(newService(id, copy.data)).rejects.toThrow(why);
    expect(contentsOf(copy.data)).toEqual(before);
  });
});
