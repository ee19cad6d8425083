import { Language, Parser, type Node } from "@vscode/tree-sitter-wasm";
import { NginxConfFile } from "nginx-conf";
import { createRequire } from "node:module";
import type { SampleStack } from "#data/model/code-sample.ts";
import { typeProblems } from "./sample-types.ts";

/** Puts the lines of a sample where a file of its language may have statements. */
type Wrap = (code: string) => string;

const indented = (code: string) => code.replaceAll(/^/gm, "    ");
const python: Wrap = (code) => `async def sample():\n${indented(code)}\n`;
const go: Wrap = (code) => `package sample\n\nfunc sample() {\n${code}\n}\n`;
const java: Wrap = (code) => `class Sample {\n  void sample() {\n${code}\n  }\n}\n`;
const csharp: Wrap = (code) => `class Sample {\n  async Task Run() {\n${code}\n  }\n}\n`;

/** What a stack's own grammar or type checker says against a sample: a line for each problem. */
type Check = (code: string) => readonly string[] | Promise<readonly string[]>;

const checks: Readonly<Record<SampleStack, Check>> = {
  browser: (code) => typeProblems("browser", code),
  "node-ws": (code) => typeProblems("node-ws", code),
  "python-websockets": (code) => grammarProblems("python", python(code)),
  "go-gorilla": (code) => grammarProblems("go", go(code)),
  "java-net-http": (code) => grammarProblems("java", java(code)),
  dotnet: (code) => grammarProblems("c-sharp", csharp(code)),
  nginx: (code) => nginxProblems(code),
};

/** The problems of a sample in its own language; none for one that can be pasted. */
export const sampleProblems = async (
  stack: SampleStack,
  code: string,
): Promise<readonly string[]> => checks[stack](code);

const wasm = createRequire(import.meta.url).resolve("@vscode/tree-sitter-wasm");

/** Where a tree-sitter grammar could not read the source, or had to invent a token. */
async function grammarProblems(grammar: string, source: string): Promise<readonly string[]> {
  await Parser.init();
  const language = await Language.load(
    new URL(`tree-sitter-${grammar}.wasm`, `file://${wasm}`).pathname,
  );
  const tree = new Parser().setLanguage(language).parse(source);
  return tree ? [...faults(tree.rootNode)].map(placed) : ["no tree"];
}

function* faults(node: Node): Generator<Node> {
  if (node.isError || node.isMissing) yield node;
  for (const child of node.children) if (child?.hasError) yield* faults(child);
}

const placed = (node: Node): string =>
  `line ${node.startPosition.row + 1}: ${node.isMissing ? "missing " : ""}${node.type} ${node.text}`;

const bare = (source: string) => source.replaceAll(/#.*$/gm, "").replaceAll(/\s+/g, "");

/**
 * nginx-conf lets an unclosed block pass, so what it read is printed again: a directive that it
 * dropped or a brace that it added shows as a difference.
 */
const nginxProblems = (source: string): Promise<readonly string[]> =>
  new Promise((resolve) => {
    NginxConfFile.createFromSource(source, (error, file) => {
      if (error) resolve([error.message]);
      else resolve(bare(file?.toString() ?? "") === bare(source) ? [] : ["reads otherwise"]);
    });
  });
