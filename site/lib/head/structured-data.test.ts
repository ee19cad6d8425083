import { describe, expect, it } from "vitest";
import { breadcrumbList, definedTerm, faqPage, writeStructuredData } from "./structured-data.ts";

const set = { name: "A list", url: "https://ws-code.example/" };

describe("writeStructuredData()", () => {
  it.each(["</script><script>alert(1)</script>", "<!-- <script>", "]]>"])(
    "keeps %j inside its element, and reads back as it was",
    (name) => {
      const term = definedTerm("1", { name, description: "", url: set.url }, set);
      const text = writeStructuredData([term]);
      expect(text).not.toContain("<");
      expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", "@graph": [term] });
    },
  );
});

describe("faqPage()", () => {
  it("prints questions and answers without their backticks", () => {
    const { mainEntity } = faqPage([{ question: "Is `a` it?", answer: "`b` is." }]);
    expect(mainEntity).toEqual([
      {
        "@type": "Question",
        name: "Is a it?",
        acceptedAnswer: { "@type": "Answer", text: "b is." },
      },
    ]);
  });
});

describe("breadcrumbList()", () => {
  it("counts from 1, and ends with the page itself", () => {
    const last = { name: "4004", path: "/b/4004/" };
    const list = breadcrumbList([{ name: "B", path: "/b/" }], last, new URL(set.url));
    expect(list["itemListElement"]).toEqual([
      { "@type": "ListItem", position: 1, name: "B", item: "https://ws-code.example/b/" },
      { "@type": "ListItem", position: 2, name: "4004", item: "https://ws-code.example/b/4004/" },
    ]);
  });
});
