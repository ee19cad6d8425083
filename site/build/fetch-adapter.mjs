// Plain JavaScript: Astro's types mark `entrypointResolution` as outdated, and ask for it.
import { fileURLToPath } from "node:url";

/** A module of this folder, as Vite imports it. */
const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Builds the routes on demand as one function from a `Request` to its `Response`
 * (`fetch-entry.ts`), which knows no server: the process in `server/` calls it, and another
 * platform can. `@astrojs/node`, which this replaces, writes to a socket of its own accord, answers
 * what cannot be rendered by itself, and reads error pages from the disk.
 * @returns {import("astro").AstroIntegration}
 */
export const fetchAdapter = () => ({
  name: "ws-code:fetch-adapter",
  hooks: {
    "astro:config:setup": ({ updateConfig }) => {
      // In place of Astro's own endpoint for pictures, whose route nobody can reach either.
      const endpoint = { entrypoint: pathOf("no-images.ts") };
      updateConfig({ build: { redirects: false }, image: { endpoint } });
    },
    "astro:config:done": ({ setAdapter }) => {
      setAdapter({
        name: "ws-code:fetch-adapter",
        entrypointResolution: "auto",
        serverEntrypoint: pathOf("fetch-entry.ts"),
        adapterFeatures: { buildOutput: "server", middlewareMode: "classic" },
        supportedAstroFeatures: {
          hybridOutput: "stable",
          serverOutput: "stable",
          sharpImageService: "stable",
          staticOutput: "stable",
        },
      });
    },
  },
});
