import { describe, expect, it } from "vitest";
import { changes, type Change } from "#data/tables/changes.ts";
import { elementsNamed, readXmlTree, type XmlElement } from "#tests/support/drawings/xml.ts";
import { allPaths } from "../catalogue/catalogue.ts";
import { atomFeed } from "./feed.ts";

const origin = new URL("https://ws-code.example");
const read = (of: readonly [Change, ...Change[]]) => readXmlTree(atomFeed(of, origin));

/** The text of the one child with that name: RFC 4287 wants exactly one of each that is asked for. */
function only({ children }: XmlElement, name: string): string {
  const found = children.filter((child) => child.name === name);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0]?.text ?? "";
}

const linksOf = ({ children }: XmlElement, rel: string) =>
  children
    .filter(({ name, attributes }) => name === "link" && attributes["rel"] === rel)
    .map(({ attributes }) => attributes["href"]);

describe("atomFeed()", () => {
  const feed = read(changes);
  const entries = feed.children.filter(({ name }) => name === "entry");

  it("has what RFC 4287 §4.1.1 asks of a feed", () => {
    expect(feed).toMatchObject({
      name: "feed",
      attributes: { xmlns: "http://www.w3.org/2005/Atom" },
    });
    expect(only(feed, "id")).toBe("https://ws-code.example/changes.xml");
    expect(only(feed, "title")).toBe("What closed my WebSocket? Changes");
    expect(only(feed, "updated")).toBe(changes[0].when);
    expect(
      feed.children.filter(({ name }) => name === "author").map((author) => only(author, "name")),
    ).toEqual(["What closed my WebSocket?"]);
    expect(linksOf(feed, "self")).toEqual(["https://ws-code.example/changes.xml"]);
    expect(linksOf(feed, "alternate")).toEqual(["https://ws-code.example/changes/"]);
  });

  it("has what RFC 4287 §4.1.2 asks of an entry, for every change", () => {
    expect(entries).toHaveLength(changes.length);
    for (const [index, entry] of entries.entries()) {
      expect(only(entry, "id")).toBe(
        `https://ws-code.example/changes/#${changes[index]?.id ?? ""}`,
      );
      expect(only(entry, "title")).toBe(changes[index]?.title);
      expect(only(entry, "summary")).toBe(changes[index]?.summary);
      expect(only(entry, "updated")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(linksOf(entry, "alternate")).toHaveLength(1);
    }
  });

  it("leads to pages that there are", () => {
    const pages = new Set(allPaths());
    const related = entries.flatMap((entry) => linksOf(entry, "related"));
    expect(related.length).toBeGreaterThan(3);
    expect(related.filter((url = "") => !pages.has(new URL(url).pathname))).toEqual([]);
  });

  it("escapes what a change says", () => {
    const [first] = changes;
    const summary = "A <b> & “c” ]]>.";
    const [entry] = elementsNamed(read([{ ...first, summary }]), "entry");
    expect(entry && only(entry, "summary")).toBe(summary);
  });
});
