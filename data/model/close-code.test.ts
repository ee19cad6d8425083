import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const sample = join(import.meta.dirname, "sample-of-a-code.ts");

/** A local and a sent code as records write them, with some fields in place of their own. */
const sampleOf = (type: "LocalCode" | "SentCode", fields: string): string => `
import type { LocalCode, SentCode } from "./close-code.ts";
const words = {
  name: "Abnormal Closure",
  family: "local",
  answer: "It ended.",
  reconnect: { verdict: "unknown", advice: "Look." },
  glyph: "cut",
  acceptedByBrowserClose: false,
} as const;
export const code: ${type} = { ...words, ${fields} };
`;

/** Reads the samples from memory, and everything else from the disk. */
function hostOf(text: string, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const readFile = (file: string) => (file === sample ? text : ts.sys.readFile(file));
  return {
    ...host,
    readFile,
    fileExists: (file) => file === sample || ts.sys.fileExists(file),
    getSourceFile: (file, target) => {
      const source = readFile(file);
      return source === undefined ? undefined : ts.createSourceFile(file, source, target);
    },
  };
}

/** What the compiler says of a sample. */
function faultsOf(text: string): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    lib: ["lib.es5.d.ts"],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
  };
  const program = ts.createProgram([sample], options, hostOf(text, options));
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(sample))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("CloseCode", () => {
  it.each([
    ["LocalCode", 'code: 1006, closeFrame: "never", sender: "nobody"'],
    ["SentCode", 'code: 1001, closeFrame: "may", sender: "either"'],
  ] as const)("has a place for a %s as the records have it", (type, fields) => {
    expect(faultsOf(sampleOf(type, fields))).toEqual([]);
  });

  it.each([
    [
      "1001",
      "LocalCode",
      'code: 1001, closeFrame: "never", sender: "nobody"',
      "1005 | 1006 | 1015",
    ],
    ['"server"', "LocalCode", 'code: 1006, closeFrame: "never", sender: "server"', '"nobody"'],
    ['"may"', "LocalCode", 'code: 1006, closeFrame: "may", sender: "nobody"', '"never"'],
    ['"nobody"', "SentCode", 'code: 1001, closeFrame: "may", sender: "nobody"', "Sender"],
    ['"never"', "SentCode", 'code: 1001, closeFrame: "never", sender: "either"', '"may"'],
  ] as const)("has no place for %s in a %s with { %s }", (given, type, fields, wanted) => {
    expect(faultsOf(sampleOf(type, fields))).toEqual([
      `Type '${given}' is not assignable to type '${wanted}'.`,
    ]);
  });
});
