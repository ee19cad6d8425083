import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countEvidence } from "./evidence.ts";

const data = join(import.meta.dirname, "..");

const evidence = countEvidence();

/** The text of every record of a folder, as it stands in its file. */
const textsIn = (folder: string): readonly string[] =>
  readdirSync(join(data, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => readFileSync(join(data, folder, file), "utf8"));

const count = (texts: readonly string[], pattern: RegExp): number =>
  texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);

const services = textsIn("services");
const messages = textsIn("messages");

/** The list of places where a service was read, and nothing else of its file. */
const placesOf = (text: string): string => /readFrom: \[.*?\n {2}\]/s.exec(text)?.[0] ?? "";

/** The addresses that the files name as sources, each once, whichever part is meant. */
function addressesInFiles(): ReadonlySet<string> {
  const limits = textsIn("tables/timeouts");
  const guides = textsIn("codes").map((text) => text.slice(text.indexOf("sources: [")));
  const situations = textsIn("situations").map((text) => text.slice(text.indexOf("fix: {")));
  const cited = [
    ...guides,
    ...situations,
    ...limits,
    ...services.map(placesOf),
    ...messages,
  ].join();
  const written = [...cited.matchAll(/\burl: ?\s*"(https:[^"]+)"/g)].map(([, url = ""]) => url);
  const standards = [
    ["rfc6455:", "https://www.rfc-editor.org/rfc/rfc6455"],
    ["whatwg:", "https://websockets.spec.whatwg.org/"],
    ["iana:", "https://www.iana.org/assignments/websocket/websocket.xhtml"],
  ] as const;
  const named = standards.flatMap(([key, url]) => (cited.includes(key) ? [url] : []));
  const mails = [...cited.matchAll(/hybi: "([^"]+)"/g)].map(([, mail = ""]) => mail);
  return new Set([...written.map((url) => url.replace(/#.*/, "")), ...named, ...mails]);
}

describe("countEvidence()", () => {
  it("counts each document once that a file names, whichever part is meant", () => {
    expect(evidence.documents).toBe(addressesInFiles().size);
  });

  it("counts the codes of the services, and those without a word on reconnecting", () => {
    expect(evidence.serviceCodes).toBe(count(services, /^ {6}code: \d/gm));
    expect(evidence.unknownReconnect).toBe(count(services, /^ {6}reconnect: "unknown"/gm));
  });

  it("counts the lines, and those that were read in a thread", () => {
    expect(evidence.lines).toBe(count(messages, /^ {4,6}id: "/gm));
    expect(evidence.quotedLines).toBe(count(messages, /readFrom: \{\s+quotedIn:/g));
  });

  it("counts the services whose list was read only where somebody quotes it", () => {
    const kinds = services.map((text) => [
      ...placesOf(text).matchAll(/\b(sourceOf|title|quotedIn): ?\s*"/g),
    ]);
    const quoted = kinds.filter((places) => places.every(([, kind]) => kind === "quotedIn"));
    expect(kinds.every((places) => places.length > 0)).toBe(true);
    expect(evidence.quotedServices).toBe(quoted.length);
  });

  it("finds some of each, and of what is quoted only a part", () => {
    expect(Object.entries(evidence).filter(([, number]) => number === 0)).toEqual([]);
    expect(evidence.quotedServices).toBeLessThan(services.length);
  });
});
