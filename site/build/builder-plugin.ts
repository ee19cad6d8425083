import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { isStaticHost } from "./static-host.ts";

const virtualScript = "virtual:embed-builder";

/** The script that answers the builder's form: it asks the server, or the files of a static host. */
const scriptPath = (): string =>
  fileURLToPath(
    new URL(
      isStaticHost() ? "../browser/static-builder.ts" : "../browser/server-builder.ts",
      import.meta.url,
    ),
  );

const scriptPlugin = (): Plugin => ({
  name: "ws-code:embed-builder",
  resolveId: (id) => (id === virtualScript ? scriptPath() : undefined),
});

/**
 * Makes `/embed/` a file on a static host, and answered by the server elsewhere. Only one of the two
 * scripts is bundled, so that they share no file: that would be a request more.
 */
export const builderOfHost = (): AstroIntegration => ({
  name: "ws-code:builder-of-host",
  hooks: {
    "astro:config:setup": ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [scriptPlugin()] } });
    },
    "astro:route:setup": ({ route }) => {
      if (isStaticHost() && route.component.endsWith("pages/embed/index.astro"))
        route.prerender = true;
    },
  },
});
