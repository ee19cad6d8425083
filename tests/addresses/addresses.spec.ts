import { readFileSync } from "node:fs";
import { expect } from "playwright/test";
import { test } from "../support/site.ts";
import { addressLine } from "./address-line.ts";

const table = readFileSync(`${import.meta.dirname}/every-address.tsv`, "utf8");
const [, ...lines] = table.replace(/\n$/, "").split("\n");
/** How many addresses are asked for at once. */
const together = 8;

test("every address answers with the status, type, title and canonical address that it had", async ({
  origin,
}) => {
  expect(lines.length).toBeGreaterThan(4700);
  const differences: string[] = [];
  for (let from = 0; from < lines.length; from += together)
    await Promise.all(
      lines.slice(from, from + together).map(async (line) => {
        const now = (await addressLine(origin, line.split("\t", 1)[0] ?? "")).join("\t");
        if (now !== line) differences.push(`was ${line}`, `is  ${now}`);
      }),
    );
  expect(differences.slice(0, 40)).toEqual([]);
});
