import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { elementCss } from "../card/card-css.ts";

const folder = mkdtempSync(join(tmpdir(), "ws-code-element-"));
const loaded: string[] = [];

/** A list of a service as the site serves it, which says when it is loaded. */
function writeService(id: string): void {
  const text = `globalThis.wsCodeLoaded(${JSON.stringify(id)}); export const codes = [];`;
  writeFileSync(join(folder, "ws-code", `${id}.js`), text);
}

/** The class as a server has it: without a document, and with the folder for a site. */
const importElement = async () => (await import("./ws-code-element.ts")).WsCodeElement;

beforeAll(() => {
  mkdirSync(join(folder, "ws-code"));
  ["discord-gateway", "graphql-ws"].forEach(writeService);
  vi.stubGlobal("wsCodeLoaded", (id: string) => loaded.push(id));
  // Lit says in each run that it is not minified.
  vi.stubGlobal("litIssuedWarnings", new Set(["dev-mode"]));
  vi.stubGlobal("WS_CODE_SITE_URL", pathToFileURL(folder).href);
  vi.stubGlobal("WS_CODE_GLYPHS", {});
  vi.stubGlobal("WS_CODE_CARD_CSS", elementCss);
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

describe("WsCodeElement", () => {
  it("starts no load when a server renders it, or when it is rendered again", async () => {
    const WsCodeElement = await importElement();
    const element = new WsCodeElement();
    Object.assign(element, { service: "discord-gateway", code: "4004" });
    const rendered = [1, 2, 3].map(() => element.render());
    expect(new Set(rendered.map(({ strings }) => strings.join("")))).toEqual(
      new Set(["<slot></slot>"]),
    );
    // What was asked for earlier would be there by the time that another list is.
    const { loadServiceCode } = await import("./service-codes.ts");
    await loadServiceCode("graphql-ws", 4400);
    expect(loaded).toEqual(["graphql-ws"]);
  });

  it("has no looks but a card's", async () => {
    const { styles } = await importElement();
    expect(String(styles)).toBe(elementCss);
  });
});
