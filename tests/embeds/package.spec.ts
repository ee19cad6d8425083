import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect, test } from "playwright/test";
import { confusedPairs } from "#data/comparisons/index.ts";
import { closeCodeGuides } from "#data/codes/guides.ts";
import { messageStacks } from "#data/messages/index.ts";
import { beyondRanges } from "#data/tables/ranges.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { triage } from "#data/triage/index.ts";
import { unusualUses } from "#data/unusual-uses/index.ts";
import { plainCardPath } from "#site/lib/addresses/urls.ts";
import {
  addAstro,
  buildAstro,
  builtPage,
  checkAstro,
  removePage,
  writePage,
} from "./astro-project.ts";
import { installPackage, packedSite, runIn } from "../support/embeds/packed-package.ts";

const root = resolve(import.meta.dirname, "../..");

// One worker takes all of this file, so that the package is packed and installed once.
test.describe.configure({ mode: "default", timeout: 900_000 });

/** Another project, with the package installed as `npm pack` makes it. */
let project: string;

test.beforeAll(() => {
  project = installPackage();
});

test.afterAll(() => {
  rmSync(project, { recursive: true });
});

test.describe("the package", () => {
  test("gives its data to a plain Node program", () => {
    const program = join(project, "program.js");
    writeFileSync(
      program,
      'import { findCode } from "ws-code/data"; console.log(findCode(1006).name);',
    );
    expect(runIn(project, process.execPath, program)).toBe("Abnormal Closure\n");
  });

  test("brings no other package with it", () => {
    const installed = readdirSync(join(project, "node_modules"));
    expect(installed.filter((name) => !name.startsWith("."))).toEqual(["ws-code"]);
  });

  test("gives its types to TypeScript, as its documentation uses them", () => {
    const examples = readFileSync(join(root, "docs/data.md"), "utf8").matchAll(/```ts\n(.*?)```/gs);
    const program = `
      ${[...examples].map(([, example]) => example).join("")}
      // @ts-expect-error -- a name is no number
      export const wrong: number | undefined = findCode(1006)?.name;`;
    writeFileSync(join(project, "typed.ts"), program);
    const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2023"];
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    runIn(project, process.execPath, compiler, ...options, "--ignoreConfig", "typed.ts");
  });

  test("holds the compiled data and no test", () => {
    const folder = join(project, "node_modules/ws-code");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(readdirSync(folder).sort()).toEqual([
      "LICENSE",
      "LICENSE-TEXT",
      "README.md",
      "docs",
      "package",
      "package.json",
    ]);
    expect(files.filter((file) => /test|rules/.test(file))).toEqual([]);
  });
});

/** What a bundler keeps of a program that uses one name of the package. */
async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "ws-code/data";`, resolveDir: project },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** A string of each part, and the name that brings it. */
const parts = [
  ["ranges", "rangeOf", beyondRanges.answer],
  ["guides", "findGuide", closeCodeGuides[0]?.senderNote],
  ["services", "findService", services[0]?.summary],
  ["situations", "findSituation", situations[0]?.happened],
  ["comparisons", "findConfusedPair", confusedPairs[0]?.codes[0].whatToDo],
  ["triage", "triageOf", triage[1006]?.[0]?.likelyCause],
  ["timeouts", "timeoutLimits", timeoutLimits[0]?.id],
  ["unusual uses", "unusualUses", unusualUses[0]?.use],
  ...messageStacks
    .slice(0, 1)
    .map(({ messages: [first] }) => ["messages", "messageStacks", first.text] as const),
] as const;

test.describe("findCode() in a bundle", () => {
  test("brings the short facts", async () => {
    expect(await bundle("findCode")).toContain("Abnormal Closure");
  });

  for (const [part, name, marker] of parts)
    test(`brings no ${part}, which come with ${name}`, async () => {
      expect(await bundle(name)).toContain(marker);
      expect(await bundle("findCode")).not.toContain(marker);
    });
});

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, those of templates too. */
function* elementsOf(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("content" in node) yield* elementsOf(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((one) => one.name === name)?.value;

test.describe("ws-code/astro", () => {
  const site = "https://ws-code.example";
  const cards = [
    `<WsCode code={1006} site="${site}" />`,
    `<WsCode service="discord-gateway" code={4004} theme="dark" site="${site}" />`,
    `<WsCode compare="1006-vs-1013" site="${site}/" />`,
    `<WsCode situation="idle-timeout" theme="sepia" site="${site}" />`,
  ];

  /** The one build that the tests of its pages share: every card, and one that names no site. */
  const built = new Map<string, string>();

  test.beforeAll(() => {
    addAstro(project);
    writePage(project, "index", cards);
    writePage(project, "siteless", ["<WsCode code={1006} />"]);
    const { ok, said } = buildAstro(project);
    if (!ok) throw new Error(said);
    for (const page of ["index", "siteless"]) built.set(page, builtPage(project, page));
  });

  const elementsIn = (html = "") => [...elementsOf(parse(html))];
  const linksIn = (html = "") => elementsIn(html).filter(({ tagName }) => tagName === "a");
  const stylesIn = (html = "") =>
    new Set(
      elementsIn(html)
        .filter(({ tagName }) => tagName === "style")
        .map(textOf),
    );

  test("builds cards into another project's page, with no script and no request", async ({
    request,
  }) => {
    const elements = elementsIn(built.get("index"));
    const ofKind = (name: string) => elements.filter(({ tagName }) => tagName === name);
    expect(ofKind("article").map((card) => attribute(card, "aria-label"))).toEqual([
      "WebSocket close code 1006 Abnormal Closure",
      "WebSocket close code 4004 Authentication failed",
      "1006 or 1013: what is the difference?",
      "It was quiet for too long and something cut it",
    ]);
    // The looks are those of the card that this site gives for pasting.
    const pasted = stylesIn(await (await request.get(plainCardPath("/1006/"))).text());
    expect(pasted.size).toBe(1);
    expect(stylesIn(built.get("index"))).toEqual(pasted);
    for (const name of ["script", "link", "img", "h1", "h2"]) expect(ofKind(name)).toEqual([]);
    for (const name of ["src", "id", "style"])
      expect(elements.filter((element) => attribute(element, name) !== undefined)).toEqual([]);
  });

  test("leaves a link where the template is taken out", () => {
    const left = built.get("index")?.replace(/<template.*?<\/template>/gs, "");
    expect(linksIn(left).map((link) => attribute(link, "href")?.replace(site, ""))).toEqual([
      "/1006/",
      "/services/discord-gateway/4004/",
      "/compare/1006-vs-1013/",
      "/situations/idle-timeout/",
    ]);
    expect(linksIn(left).map(textOf)[0]).toBe("1006 Abnormal Closure");
  });

  test("leads to the site that the package was packed for, where a card names none", () => {
    const page = `${packedSite}/1006/`;
    const links = linksIn(built.get("siteless"));
    expect(links.map((link) => attribute(link, "href"))).toEqual([page, page]);
  });

  test("gives its types to `astro check`", () => {
    writePage(project, "wrong", ['<WsCode code={1006} theme="pink" />', "<WsCode />"]);
    const { ok, said } = checkAstro(project);
    removePage(project, "wrong");
    expect([ok, said]).toEqual([false, expect.stringContaining("2 errors")]);
    expect(said).toContain("wrong.astro");
    for (const right of ["index.astro", "siteless.astro"]) expect(said).not.toContain(right);
  });

  test("ends the build with what is wrong", () => {
    const wrong = `<WsCode service="discord-gateway" code={4999} site="${site}" />`;
    writePage(project, "index", [wrong]);
    const sentence = "<WsCode>: Discord Gateway has no code “4999” that we know. It has 4000, 4001";
    const { ok, said } = buildAstro(project);
    expect([ok, said]).toEqual([false, expect.stringContaining(sentence)]);
  });
});
