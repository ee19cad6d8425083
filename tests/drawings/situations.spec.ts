import { expect, test } from "playwright/test";
import { readSteps, stepLine } from "../support/drawings/drawn-sequence.ts";
import { sequencesOf } from "../support/html/page-sequences.ts";
import { readPage } from "../support/html/page-tree.ts";
import { faultsOf } from "../support/drawings/sequence-faults.ts";
import { situationIds } from "#data/model/situation.ts";
import { goldenSituations } from "./golden-situations.ts";

for (const [id, { steps }] of Object.entries(goldenSituations))
  test(`the page of ${id} draws it as its source tells it, with a sentence for each step`, async ({
    request,
  }) => {
    const page = readPage(await (await request.get(`/situations/${id}/`)).text());
    const [drawn, ...others] = sequencesOf(page);
    expect(others).toEqual([]);
    expect(drawn && readSteps(drawn.drawing).map(stepLine)).toEqual(steps);
    expect(drawn?.list).toHaveLength(steps.length);
    expect(drawn?.numbers).toBe(steps.map((_, index) => index + 1).join(""));
  });

test("every situation has one drawing, which can be read without a doubt", async ({ request }) => {
  for (const id of situationIds) {
    const drawn = sequencesOf(readPage(await (await request.get(`/situations/${id}/`)).text()));
    expect(drawn.length, id).toBe(1);
    expect(
      drawn.flatMap(({ drawing }) => faultsOf(drawing)),
      id,
    ).toEqual([]);
  }
});

test("the colour of the end is that of the code that it ends with", async ({ request }) => {
  const families = { "idle-timeout": "local", "going-away": "away", "message-too-big": "protocol" };
  for (const [id, family] of Object.entries(families)) {
    const [drawn] = sequencesOf(readPage(await (await request.get(`/situations/${id}/`)).text()));
    expect(drawn?.family, id).toBe(family);
  }
});
