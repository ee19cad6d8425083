import { describe, expect, it } from "vitest";
import { elementsNamed, readXmlTree } from "#tests/support/drawings/xml.ts";
import { openSearchDescription } from "./open-search.ts";

describe("openSearchDescription()", () => {
  const root = readXmlTree(openSearchDescription(new URL("https://ws-code.example")));
  const textOf = (name: string) => elementsNamed(root, name).map(({ text }) => text);

  it("is a description of OpenSearch 1.1 within its limits", () => {
    expect(root.name).toBe("OpenSearchDescription");
    expect(root.attributes["xmlns"]).toBe("http://a9.com/-/spec/opensearch/1.1/");
    expect(textOf("ShortName")[0]).toMatch(/^.{1,16}$/);
    expect(textOf("LongName")[0]).toMatch(/^.{1,48}$/);
    expect(textOf("Description")[0]).toMatch(/^.{1,1024}$/);
  });

  it("gives the one field of the site as a template", () => {
    expect(elementsNamed(root, "Url").map(({ attributes }) => attributes)).toEqual([
      { type: "text/html", template: "https://ws-code.example/find?q={searchTerms}" },
    ]);
  });
});
