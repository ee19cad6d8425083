import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confusedPairs } from "../data/comparisons.ts";
import { closeCodeGuides } from "../data/guides.ts";
import { messageStacks } from "../data/messages.ts";
import { beyondRanges } from "../data/ranges.ts";
import { services } from "../data/services.ts";
import { situations } from "../data/situations.ts";
import { timeoutLimits } from "../data/timeouts.ts";
import { triage } from "../data/triage.ts";
import { unusualUses } from "../data/unusual-uses.ts";
import { shadowCss } from "../widget/card/card-css.ts";
import { addAstro, buildAstro, builtPage, checkAstro, writeCards } from "./astro-project.ts";

const root = resolve(import.meta.dirname, "..");

/** Another project, with the package installed as `npm pack` makes it. */
const project = mkdtempSync(join(tmpdir(), "ws-code-package-"));

/** The origin that the package is packed for. */
const packedSite = "https://packed.example";

/** What a command prints in that project. @throws with what it printed if it fails */
function run(command: string, ...args: readonly string[]): string {
  const env = { ...process.env, SITE_URL: `${packedSite}/` };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: project,
    encoding: "utf8",
    env,
  });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
}

const npm = (...args: readonly string[]) =>
  run(process.platform === "win32" ? "npm.cmd" : "npm", ...args);

beforeAll(() => {
  npm("pack", root, "--silent");
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz")) ?? "no tarball";
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  npm("install", "--prefix", project, "--offline", "--no-audit", "--no-fund", tarball);
}, 120_000);

afterAll(() => {
  rmSync(project, { recursive: true });
});

describe("the package", () => {
  it("gives its data to a plain Node program", () => {
    const program = join(project, "program.js");
    writeFileSync(
      program,
      'import { findCode } from "ws-code/data"; console.log(findCode(1006).name);',
    );
    expect(run(process.execPath, program)).toBe("Abnormal Closure\n");
  });

  it("gives its types to TypeScript, as its documentation uses them", () => {
    const examples = readFileSync(join(root, "docs/data.md"), "utf8").matchAll(/```ts\n(.*?)```/gs);
    const program = `
      ${[...examples].map(([, example]) => example).join("")}
      // @ts-expect-error -- a name is no number
      export const wrong: number | undefined = findCode(1006)?.name;`;
    writeFileSync(join(project, "typed.ts"), program);
    const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2023"];
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    run(process.execPath, compiler, ...options, "--ignoreConfig", "typed.ts");
  }, 30_000);

  it("holds the compiled data and no test", () => {
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
  ["triage", "triage", triage[1006]?.[0]?.likelyCause],
  ["timeouts", "timeoutLimits", timeoutLimits[0]?.id],
  ["unusual uses", "unusualUses", unusualUses[0]?.use],
  ...messageStacks
    .slice(0, 1)
    .map(({ messages: [first] }) => ["messages", "messageStacks", first.readFrom.url] as const),
] as const;

describe("findCode() in a bundle", () => {
  it("brings the short facts", async () => {
    expect(await bundle("findCode")).toContain("Abnormal Closure");
  });

  it.each(parts)("brings no %s, which come with %s", async (_, name, marker) => {
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

describe("ws-code/astro", () => {
  const site = "https://ws-code.example";
  const cards = [
    `<WsCode code={1006} site="${site}" />`,
    `<WsCode service="discord-gateway" code={4004} theme="dark" site="${site}" />`,
    `<WsCode compare="1006-vs-1013" site="${site}/" />`,
    `<WsCode situation="idle-timeout" theme="sepia" site="${site}" />`,
  ];

  beforeAll(() => {
    addAstro(project);
  });

  /** The elements of the page that some cards are built into. @throws if they are not */
  function pageOf(...lines: readonly string[]): readonly Element[] {
    writeCards(project, lines);
    const { ok, said } = buildAstro(project);
    if (!ok) throw new Error(said);
    return [...elementsOf(parse(builtPage(project)))];
  }

  it("builds cards into another project's page, with no script and no request", () => {
    const elements = pageOf(...cards);
    const ofKind = (name: string) => elements.filter(({ tagName }) => tagName === name);
    expect(ofKind("article").map((card) => attribute(card, "aria-label"))).toEqual([
      "WebSocket close code 1006 Abnormal Closure",
      "WebSocket close code 4004 Authentication failed",
      "1006 or 1013: what is the difference?",
      "It was quiet for too long and something cut it",
    ]);
    expect(new Set(ofKind("style").map(textOf))).toEqual(new Set([shadowCss]));
    for (const name of ["script", "link", "img", "h1", "h2"]) expect(ofKind(name)).toEqual([]);
    for (const name of ["src", "id", "style"])
      expect(elements.filter((element) => attribute(element, name) !== undefined)).toEqual([]);
  });

  it("leaves a link where the template is taken out", () => {
    writeCards(project, cards);
    expect(buildAstro(project).ok).toBe(true);
    const left = builtPage(project).replace(/<template.*?<\/template>/gs, "");
    const links = [...elementsOf(parse(left))].filter(({ tagName }) => tagName === "a");
    expect(links.map((link) => attribute(link, "href")?.replace(site, ""))).toEqual([
      "/1006/",
      "/services/discord-gateway/4004/",
      "/compare/1006-vs-1013/",
      "/situations/idle-timeout/",
    ]);
    expect(links.map(textOf)[0]).toBe("1006 Abnormal Closure");
  });

  it("ends the build with what is wrong", () => {
    writeCards(project, [`<WsCode service="discord-gateway" code={4999} site="${site}" />`]);
    const sentence = "<WsCode>: Discord Gateway has no code “4999” that we know. It has 4000, 4001";
    const { ok, said } = buildAstro(project);
    expect([ok, said]).toEqual([false, expect.stringContaining(sentence)]);
  });

  it("leads to the site that the package was packed for, where a card names none", () => {
    const links = pageOf("<WsCode code={1006} />").filter(({ tagName }) => tagName === "a");
    const page = `${packedSite}/1006/`;
    expect(links.map((link) => attribute(link, "href"))).toEqual([page, page]);
  });

  it("gives its types to `astro check`", () => {
    writeCards(project, cards);
    expect(checkAstro(project)).toMatchObject({ ok: true });
    writeCards(project, ['<WsCode code={1006} theme="pink" />', "<WsCode />"]);
    expect(checkAstro(project).said).toContain("2 errors");
  });
});
