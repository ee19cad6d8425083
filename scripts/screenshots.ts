import { mkdir } from "node:fs/promises";
import { chromium } from "playwright";
import { pageKinds } from "./page-kinds.ts";
import { chromiumOptions } from "./browser.ts";
import { serve } from "./serve.ts";

const widths = [390, 1280];
const schemes = ["light", "dark"] as const;

/** Takes the picture of every kind of page, narrow and wide, light and dark, into `screenshots/`. */
async function takeScreenshots(): Promise<void> {
  await mkdir("screenshots", { recursive: true });
  const port = await serve(process.env["OUT_DIR"] ?? "dist", "127.0.0.1", 0);
  const browser = await chromium.launch(chromiumOptions());
  for (const colorScheme of schemes)
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
      for (const [name, path] of Object.entries(pageKinds)) {
        await page.goto(`http://127.0.0.1:${port}${path}`);
        const picture = `screenshots/${name.replaceAll(" ", "-")}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: picture, fullPage: true });
      }
      await page.close();
    }
  await browser.close();
}

await takeScreenshots();
process.exit(0);
