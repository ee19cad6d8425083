import { describe, expect, it } from "vitest";
import { ifAny, paragraph } from "./blocks.ts";
import { leadIn, needsSectionList, onlyIn, section, sectionsIn, type Outline } from "./outline.ts";

const outline: Outline = {
  path: "/some/",
  title: "Some page",
  description: "Something.",
  lead: [paragraph("for both"), { ...paragraph("for Markdown"), only: "markdown" }],
  sections: [
    section("first", "First", paragraph("text"), undefined),
    section("empty", "Empty", ifAny([], paragraph("nothing to show"))),
    onlyIn("page", section("form", "A form", { kind: "find-form" })),
    section("linked", "Linked", { ...paragraph("to click"), only: "page" }),
    onlyIn("markdown", section("more", "More", paragraph("links"))),
  ],
};

describe("an outline", () => {
  it("leaves out a section that has nothing in a medium", () => {
    expect(sectionsIn(outline, "page").map(({ id }) => id)).toEqual(["first", "form", "linked"]);
    expect(sectionsIn(outline, "markdown").map(({ id }) => id)).toEqual(["first", "more"]);
  });

  it("has in its lead what its medium shows", () => {
    expect(leadIn(outline, "page")).toEqual([paragraph("for both")]);
    expect(leadIn(outline, "markdown")).toHaveLength(2);
  });

  it("keeps the blocks of a section that there are", () => {
    expect(sectionsIn(outline, "page")[0]?.blocks).toEqual([paragraph("text")]);
  });
});

describe("the list of a page's sections", () => {
  const sections = (count: number) =>
    Array.from({ length: count }, (_, index) => section(`${index}`, "Some", paragraph("text")));

  it("is for pages of more than six", () => {
    expect([0, 1, 6, 7, 11].map((count) => needsSectionList(sections(count)))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});
