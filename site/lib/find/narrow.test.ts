import { describe, expect, it } from "vitest";
import { narrowingQuestions } from "#data/tables/narrowing.ts";
import { allPages } from "../catalogue/catalogue.ts";
import { narrow, pathOfChoice } from "./narrow.ts";

const asked = (...paths: readonly string[]) => narrow(paths).map(({ question }) => question);

describe("narrow()", () => {
  it("asks first what tells apart what was found", () => {
    expect(asked("/situations/idle-timeout/")[0]).toBe("Does it drop when messages flow, too?");
    expect(asked("/situations/origin-rejected/")[0]).toBe("Which status did the handshake get?");
  });

  it("asks three questions whatever was found, those for whoever knows nothing where nothing was", () => {
    expect(asked()).toEqual([
      "Did `open` fire?",
      "Do all clients drop at once?",
      "How long did it live?",
    ]);
    expect(asked("/1006/")).toHaveLength(3);
  });
});

it("every answer leads to a page that there is", () => {
  const known = new Set(allPages().map(({ path }) => path));
  const paths = narrowingQuestions.flatMap(({ choices }) => choices.map(pathOfChoice));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !known.has(path.split("#")[0] ?? ""))).toEqual([]);
});
