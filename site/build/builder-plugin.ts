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

const virtualFind = "virtual:static-find";

/** The page that the fields lead to, where no server answers them. */
const findView = (): string =>
  fileURLToPath(
    new URL(
      isStaticHost() ? "../views/StaticFind.astro" : "../views/NoStaticFind.astro",
      import.meta.url,
    ),
  );

const hostPlugin = (): Plugin => ({
  name: "ws-code:host",
  resolveId: (id) =>
    id === virtualScript ? scriptPath() : id === virtualFind ? findView() : undefined,
});

/** What a server makes for each request, and a static host has as a file. */
const filesOfStaticHost = /pages\/(?:embed\/index|find)\.astro$/;

/**
 * Makes `/embed/` and `/find/` files on a static host, and answered by the server elsewhere. Only one of the two
 * scripts is bundled, so that they share no file: that would be a request more.
 */
export const builderOfHost = (): AstroIntegration => ({
  name: "ws-code:builder-of-host",
  hooks: {
    "astro:config:setup": ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [hostPlugin()] } });
    },
    "astro:route:setup": ({ route }) => {
      if (isStaticHost() && filesOfStaticHost.test(route.component)) route.prerender = true;
    },
  },
});
