import lighthouse, { type Flags, type Result } from "lighthouse";
import puppeteer from "puppeteer-core";
import { chromiumOptions } from "./browser.ts";

/** One page of each kind that people come to from elsewhere. */
export const auditedPages = {
  home: "/",
  "a code": "/1006/",
  "a comparison": "/compare/1006-vs-1013/",
  "a service": "/services/discord-gateway/",
  "a situation": "/situations/idle-timeout/",
  "the card of a code": "/embed/1006/",
} as const;

/** The picture of the whole page is for the report that nobody reads here, and costs seconds. */
const quiet: Flags = { logLevel: "error", output: "json", disableFullPageScreenshot: true };

/** A Chromium that Lighthouse looks at pages with. */
export interface Auditor {
  /** Runs Lighthouse, as a phone, with these changes. @throws if the page could not be audited */
  readonly audit: (url: string, flags: Flags) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Starts that Chromium. It chooses its port itself, and says which. */
export async function openAuditor(): Promise<Auditor> {
  const { executablePath = "", args = [] } = chromiumOptions();
  const browser = await puppeteer.launch({ executablePath, args: [...args], timeout: 300_000 });
  const audit = async (url: string, flags: Flags) => {
    const page = await browser.newPage();
    const result = await lighthouse(url, { ...quiet, ...flags }, undefined, page);
    await page.close();
    if (result === undefined) throw new Error(`Lighthouse said nothing about ${url}.`);
    if (result.lhr.runtimeError !== undefined) throw new Error(result.lhr.runtimeError.message);
    return result.lhr;
  };
  return { audit, close: () => browser.close() };
}
