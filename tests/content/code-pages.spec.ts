import { expect, test } from "playwright/test";
import { closeCodes } from "#data/codes/index.ts";
import { closeCodeGuides } from "#data/codes/guides.ts";
import { messageStacks } from "#data/messages/index.ts";
import { builtPage } from "../support/server/built-site.ts";
import { servicesOf, wantedSections } from "../support/html/code-page.ts";
import {
  allNamed,
  linksIn,
  onlyNamed,
  textsOf,
  withId,
  type HtmlElement,
} from "../support/html/html.ts";
import { blocksOf, contentOf } from "../support/html/page-blocks.ts";
import { linkOf, read } from "../support/text/records.ts";

/** What stands on the first screen: all before the first section. */
function firstScreen(page: HtmlElement): readonly string[] {
  const all = blocksOf(onlyNamed(page, "main"));
  return all.slice(
    0,
    all.findIndex((block) => block.startsWith("h2")),
  );
}

for (const record of closeCodes) {
  const { code, name, answer, reconnect } = record;
  const guide = closeCodeGuides.find((one) => one.code === code);
  if (!guide) throw new Error(`There is no guide for ${code}.`);

  test(`${code}: the first screen has the answer, three questions and four facts`, () => {
    const page = builtPage(`/${code}/`);
    const [lead, ...rest] = firstScreen(page);
    expect.soft(onlyNamed(page, "h1").text).toBe(`${code} ${name}`);
    expect.soft(lead).toBe(`p ${read(answer)}`);
    expect
      .soft(rest.filter((block) => block.startsWith("dt")))
      .toEqual([
        "dt Should I reconnect?",
        "dt Can I send it?",
        "dt Who sends it?",
        "dt Family",
        "dt On the wire",
        "dt wasClean",
        "dt Defined in",
      ]);
    const answers = rest.filter((block) => block.startsWith("dd"));
    expect.soft(answers[0]).toContain(read(reconnect.advice));
    expect.soft(answers[1]).toContain(`close(${code})`);
    expect.soft(answers[2]).toContain(read(guide.senderNote));
    expect.soft(answers[6]).toBe(`dd ${linkOf(guide.definedIn)[0]}`);
    expect.soft(allNamed(page, "figcaption").map(({ text }) => text)).toEqual([guide.glyphCaption]);
    const links = linksIn(onlyNamed(page, "article"));
    expect.soft(links.slice(0, 2)).toEqual([linkOf(guide.definedIn), ["Markdown", `/${code}.md`]]);
  });

  test(`${code}: each section says what the record says under that heading`, () => {
    const found = contentOf(builtPage(`/${code}/`));
    const wanted = wantedSections(record, guide);
    const isHeldBelow = (title: string) => /^Log lines that mean|^Embed this page$/.test(title);
    const titles = Object.keys(found).filter((title) => !isHeldBelow(title));
    expect(titles).toEqual(Object.keys(wanted));
    for (const title of titles) expect.soft([title, found[title]]).toEqual([title, wanted[title]]);
  });

  test(`${code}: the log lines are of this code, a stack each, and the rest is a link away`, () => {
    const lines = messageStacks.flatMap(({ id, name: stack, messages }) =>
      messages
        .filter((message) => message.code === code)
        .map((message) => ({
          stack,
          href: `/messages/${id}/#${message.id}`,
          said: `li ${stack}${message.text}`.replace(/\s+/g, " "),
        })),
    );
    const section = contentOf(builtPage(`/${code}/`))[`Log lines that mean ${code}`];
    const stacks = new Set(lines.map(({ stack }) => stack));
    if (stacks.size === 0) {
      expect(section).toBeUndefined();
      return;
    }
    const shown = (section?.blocks ?? []).filter((block) => block.startsWith("li"));
    const of = shown.flatMap((block) => lines.find(({ said }) => said === block) ?? []);
    expect.soft(of).toHaveLength(Math.min(8, stacks.size));
    expect.soft(new Set(of.map(({ stack }) => stack)).size).toBe(shown.length);
    const more = lines.length > 8;
    expect
      .soft(section?.hrefs)
      .toEqual([...of.map(({ href }) => href), ...(more ? [`/${code}/lines/`] : [])]);
    expect
      .soft(section?.blocks.slice(shown.length))
      .toEqual(more ? [`p All ${lines.length} lines`] : []);
  });

  test(`${code}: the page of all its log lines has each, by stack, where there are many`, () => {
    const lines = messageStacks.flatMap(({ id, name: stack, messages }) =>
      messages
        .filter((message) => message.code === code)
        .map((message) => [stack, `/messages/${id}/#${message.id}`, message.text] as const),
    );
    if (lines.length <= 8) {
      expect(() => builtPage(`/${code}/lines/`)).toThrow();
      return;
    }
    const main = onlyNamed(builtPage(`/${code}/lines/`), "main");
    const [above, ...links] = linksIn(main);
    expect.soft(above).toEqual([`${code} ${name}`, `/${code}/`]);
    expect.soft(links).toEqual(lines.map(([stack, href]) => [stack, href]));
    expect
      .soft(textsOf(main, "code"))
      .toEqual(lines.map(([, , text]) => text.replace(/\s+/g, " ").trim()));
    expect
      .soft(blocksOf(main).find((block) => block.startsWith("p")))
      .toContain(`${lines.length} lines that clients, servers and proxies print`);
  });
}

test("1006 shows the lines of the stacks that most readers have, the commonest first", () => {
  const { blocks = [] } = contentOf(builtPage("/1006/"))["Log lines that mean 1006"] ?? {};
  expect(blocks.length).toBe(9);
  const stacks = [
    "Chromium (Chrome, Edge)",
    "ws (Node.js)",
    "websockets (Python)",
    "gorilla/websocket",
    "Firefox",
  ];
  expect(stacks.filter((stack, index) => !blocks[index]?.startsWith(`li ${stack}`))).toEqual([]);
});

for (const [code, range, near] of [
  [4401, "4000–4999. Who may define codes here: Each application for itself", [3008, 3003, 3000]],
  [2000, "1000–2999. Who may define codes here: The protocol, its later", [1015, 1014, 1013]],
] as const)
  test(`${code}, which services use, says who uses it, its range and what is near`, () => {
    const found = contentOf(builtPage(`/${code}/`));
    expect
      .soft(Object.keys(found))
      .toEqual([
        "Who uses it",
        "Its range",
        "Registered nearby",
        "Another code",
        "Sources",
        "Embed this page",
      ]);
    expect.soft(found["Who uses it"]).toEqual(servicesOf(code));
    expect.soft(found["Who uses it"]?.blocks.length).toBeGreaterThan(2);
    expect.soft(found["Its range"]?.blocks[0]).toContain(range);
    expect.soft(found["Registered nearby"]?.hrefs).toEqual(near.map((one) => `/${one}/`));
  });

test("of the fix in code the first stack is open, the others open at a click", () => {
  const fix = withId(builtPage("/1006/"), "fix");
  const open = fix && allNamed(fix, "details").map(({ attributes }) => "open" in attributes);
  expect(open?.length).toBeGreaterThan(2);
  expect(open?.[0]).toBe(true);
  expect(open?.slice(1)).not.toContain(true);
});
