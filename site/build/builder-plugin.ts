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

/** What a page shows on a static host alone, by the name that it is imported under. */
const staticViews: Readonly<Record<string, string>> = {
  "virtual:static-find": "StaticFind",
  "virtual:static-limits": "StaticLimits",
};

const viewPath = (name: string): string =>
  fileURLToPath(
    new URL(`../views/${isStaticHost() ? name : "NotOnServer"}.astro`, import.meta.url),
  );

const hostPlugin = (): Plugin => ({
  name: "ws-code:host",
  resolveId: (id) => {
    if (id === virtualScript) return scriptPath();
    const view = staticViews[id];
    return view === undefined ? undefined : viewPath(view);
  },
});

/** What a server makes for each request, and a static host has as a file. */
const filesOfStaticHost = /pages\/(?:embed\/index|find|timeouts)\.astro$/;

/**
 * Makes `/embed/`, `/find/` and `/timeouts/` files on a static host, and answered by the server
 * elsewhere. Only what a host needs is bundled, so that scripts share no file: that would be a
 * request more.
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
