import { answer as render, build, folders, missingPage, site } from "built-site";
import { answerAtEdge, type EdgeSite } from "./answer-at-edge.ts";
import type { Assets } from "./assets.ts";

interface Environment {
  readonly ASSETS: Assets;
}

interface Context {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

const built: EdgeSite = {
  render,
  build,
  site: new URL(site),
  folders: new Set(folders),
  missingPage,
};

/** The entry that Cloudflare calls for each request that no file answers (wrangler.jsonc). */
export default {
  async fetch(request: Request, environment: Environment, context: Context): Promise<Response> {
    const lent = {
      assets: environment.ASSETS,
      cache: caches.default,
      waitUntil: (work: Promise<unknown>) => {
        context.waitUntil(work);
      },
    };
    const { status, headers, body } = await answerAtEdge(built, lent, request);
    const hasBody = request.method !== "HEAD" && body.length > 0;
    return new Response(hasBody ? new Uint8Array(body) : null, { status, headers });
  },
};
