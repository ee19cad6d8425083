import ts from "typescript";

/** What the samples of a stack may count on: names that the reader's own program has. */
interface Surroundings {
  readonly lib: readonly string[];
  readonly types: readonly string[];
  readonly imports: string;
  readonly globals: string;
}

const shared = `
declare const url: string;
declare let tries: number;
declare function handle(message: unknown): Promise<void>;
`;

const surroundings: Readonly<Record<"browser" | "node-ws", Surroundings>> = {
  browser: {
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    imports: "export {};",
    globals: `${shared}
declare const ws: WebSocket;
declare const bytes: Uint8Array<ArrayBuffer>;
declare const queue: string[];
declare const notice: HTMLElement;
declare const retryButton: HTMLButtonElement;
declare function connectIfNeeded(): void;
declare function connect(token?: string): void;
declare function connectLater(least: number, most: number): void;
declare function report(code: number, reason: string): void;
declare function showRetryButton(): void;
declare function signIn(): Promise<string>;
`,
  },
  "node-ws": {
    lib: ["lib.es2023.d.ts"],
    types: ["node"],
    imports: `import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { WebSocket, WebSocketServer } from "ws";`,
    globals: `${shared}
declare const ws: import("ws").WebSocket;
declare const wss: import("ws").WebSocketServer;
declare const id: string;
declare const token: string;
`,
  },
};

const optionsOf = ({ lib, types }: Surroundings): ts.CompilerOptions => ({
  allowJs: true,
  checkJs: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: [...lib],
  types: [...types],
});

/** The files of a check that are not on disk, beside those that are. */
function hostOf(options: ts.CompilerOptions, files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  const parsed = (name: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions) => {
    const text = files.get(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, target);
  };
  host.getSourceFile = (name, target, ...rest) =>
    parsed(name, target) ?? libraryFile(name, () => getSourceFile(name, target, ...rest));
  return host;
}

/** The declarations of the libraries, read once for all samples. */
const libraryFiles = new Map<string, ts.SourceFile | undefined>();
const libraryFile = (name: string, read: () => ts.SourceFile | undefined) => {
  if (!libraryFiles.has(name)) libraryFiles.set(name, read());
  return libraryFiles.get(name);
};

/**
 * What TypeScript says against JavaScript for a browser (lib.dom) or for Node with `ws`
 * (@types/ws): syntax, names that do not exist, arguments of the wrong type.
 */
export function typeProblems(stack: "browser" | "node-ws", code: string): readonly string[] {
  const around = surroundings[stack];
  const folder = import.meta.dirname;
  const sample = `${folder}/sample.js`;
  const files = new Map([
    [sample, `${around.imports}\n${code}\n`],
    [`${folder}/globals.d.ts`, around.globals],
  ]);
  const options = optionsOf(around);
  const program = ts.createProgram([...files.keys()], options, hostOf(options, files));
  return ts.getPreEmitDiagnostics(program).map(problem);
}

const problem = ({ messageText }: ts.Diagnostic): string =>
  ts.flattenDiagnosticMessageText(messageText, "\n");
