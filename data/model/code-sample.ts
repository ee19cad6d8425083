import type { SourceReference } from "./source.ts";

/**
 * The stacks that have code, the one that most readers hold first: what a heading calls each, and
 * the language that a Markdown fence names.
 */
export const sampleStacks = {
  browser: { name: "Browser", language: "js" },
  "node-ws": { name: "Node, `ws`", language: "js" },
  "python-websockets": { name: "Python, `websockets`", language: "python" },
  "go-gorilla": { name: "Go, `gorilla/websocket`", language: "go" },
  "java-net-http": { name: "Java, `java.net.http`", language: "java" },
  dotnet: { name: ".NET, `ClientWebSocket`", language: "csharp" },
  nginx: { name: "nginx", language: "nginx" },
} as const satisfies Readonly<Record<string, { name: string; language: string }>>;

export type SampleStack = keyof typeof sampleStacks;

/**
 * A few lines of code that are the fix, in one stack. tests/samples/fix-code.test.ts parses every one
 * in its own language, and checks the types of those for a browser and for `ws`.
 */
export interface CodeSample {
  readonly stack: SampleStack;
  /** What the lines do and what they count on, as one sentence. */
  readonly does: string;
  /** One to eight lines of at most 76 columns, with no line break at the end. */
  readonly code: string;
  /** Where the API that the lines use is documented. */
  readonly source: SourceReference;
}
