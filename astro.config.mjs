import { defineConfig } from "astro/config";
import project from "./package.json" with { type: "json" };
import { readBase, readContact } from "./server/settings.mjs";
import { builderOfHost } from "./site/build/builder-plugin.ts";
import { finishBuild, reuseDrawings } from "./site/build/build-plugin.ts";
import { fetchAdapter } from "./site/build/fetch-adapter.mjs";
import { loaderPlugin } from "./site/build/loader-plugin.ts";
import { palettePlugin } from "./site/build/palette-plugin.ts";
import { searchPlugin } from "./site/build/search-plugin.ts";

/** The public origin of every canonical link, snippet and oEmbed answer; README, "Settings". */
const origin = process.env.SITE_URL ?? "http://localhost:4321";

/** The path that the site is under there. */
const base = readBase(process.env.BASE_PATH ?? "/");
const site = base === "/" ? origin : new URL(base, origin).href;

export default defineConfig({
  site,
  base,
  srcDir: "./site",
  outDir: process.env.OUT_DIR ?? "./dist",
  output: "static",
  adapter: fetchAdapter(),
  integrations: [
    reuseDrawings(),
    finishBuild(readContact(process.env.SECURITY_CONTACT)),
    builderOfHost(),
  ],
  // Nothing here signs anybody in: no session, so no cookie and nothing written at run time.
  session: false,
  trailingSlash: "ignore",
  // One request a page: a style sheet of its own would block rendering.
  build: { inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  vite: {
    plugins: [palettePlugin(), searchPlugin(), loaderPlugin(site, project.version)],
    // Four short functions of it run; installed, it brings Shiki and a parser of Markdown.
    ssr: { noExternal: ["@astrojs/internal-helpers"] },
  },
});
