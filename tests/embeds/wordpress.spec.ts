import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "playwright/test";
import { findWordPress } from "#scripts/setup/consumers.ts";
import { test } from "../support/embeds/host-site.ts";

/** What tests/embeds/wordpress/embed.php prints. */
interface WordPressEmbed {
  readonly version: string;
  readonly endpoint: string | false;
  readonly data: Readonly<Record<string, unknown>> | false;
  /** What stands in the post: after `wp_filter_oembed_result`, for a site not on its list. */
  readonly html: string | false;
  /** Whether WordPress loads wp-embed.js for it. */
  readonly script: boolean;
}

/** Undefined where it cannot be had: then `npm test` says at its end that it was not tried. */
const wordpress = findWordPress();

const cards: readonly (readonly [path: string, title: string])[] = [
  ["/1006/", "1006 Abnormal Closure"],
  ["/services/discord-gateway/4004/", "Discord Gateway: 4004 Authentication failed"],
  ["/compare/1006-vs-1013/", "1006 or 1013: what is the difference?"],
];

async function embed(folder: string, url: string): Promise<WordPressEmbed> {
  const script = fileURLToPath(new URL("wordpress/embed.php", import.meta.url));
  const { stdout } = await promisify(execFile)("php", ["-n", script, folder, url]);
  return JSON.parse(stdout) as WordPressEmbed;
}

for (const folder of wordpress === undefined ? [] : [wordpress])
  for (const [path, title] of cards) {
    test(`WordPress finds the answer of ${path} and keeps its frame`, async ({ baseURL }) => {
      const { endpoint, data, html, script } = await embed(folder, `${baseURL ?? ""}${path}`);
      expect(endpoint).toContain(`${baseURL ?? ""}/oembed?url=`);
      expect(data).toMatchObject({ type: "rich", title });
      const source = `${baseURL ?? ""}/embed${path}`.replaceAll("/", "\\/").replaceAll(".", "\\.");
      expect(html).toMatch(
        new RegExp(
          `<iframe [^>]*sandbox="allow-scripts"[^>]* src="${source}#\\?secret=[A-Za-z0-9]{10}"`,
        ),
      );
      expect(html).toContain(`>${title}</a></blockquote><iframe `);
      expect(script).toBe(true);
    });

    test(`WordPress's script shows the card of ${path} at its true height`, async ({
      page,
      baseURL,
      openHost,
    }) => {
      const { html } = await embed(folder, `${baseURL ?? ""}${path}`);
      const script = readFileSync(join(folder, "wp-includes/js/wp-embed.js"), "utf8");
      await openHost(`${String(html)}<script>${script}</script>`);
      const frame = page.locator("iframe.wp-embedded-content");
      const card = page.frameLocator("iframe").locator("main");
      await expect(frame).not.toHaveAttribute("style");
      await expect(page.locator("blockquote")).toBeHidden();
      const trueHeight = async () => Math.ceil((await card.boundingBox())?.height ?? 0);
      await expect.poll(async () => (await frame.boundingBox())?.height).toBe(await trueHeight());
      expect(await trueHeight()).toBeGreaterThanOrEqual(200);
      await expect(frame).toHaveAttribute("height", String(await trueHeight()));
    });
  }
