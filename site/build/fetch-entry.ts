import { createApp } from "astro/app/entrypoint";
import { addressesWithBase, pathWithBase } from "../lib/addresses/base.ts";
import { decodePath } from "../lib/addresses/decode-path.ts";
import { siteOrigin } from "../lib/addresses/urls.ts";
import { answerOembed, type OembedAnswer } from "../lib/oembed/oembed.ts";

/** Whole answers: a fault shows before the first byte is sent. */
const app = createApp({ streaming: false });

/** Astro adds routes of its own (`/_image`, `/_server-islands/…`), of which the site uses none. */
app.manifestData = {
  ...app.manifestData,
  routes: app.manifestData.routes.filter(({ origin }) => origin !== "internal"),
};

/** Astro's own page for a fault would hide it: who calls has to know. */
app.renderError = (_request, { status, error }) => {
  if (error !== null && error !== undefined)
    return Promise.reject(new Error("A page could not be rendered.", { cause: error }));
  return Promise.resolve(new Response(null, { status }));
};

/** The rejection above is what is reported: once, and not here too. */
app.logger.options.level = "silent";

/** Astro takes `.html` off the end before it reads the parameters: nothing is left of `/embed/.html`. */
const isNameless = ({ url }: Request): boolean =>
  /\/(?:\.html)+$/.test(decodeWholly(new URL(url).pathname));

/** A path as Astro reads it: decoded again if it was encoded twice, eleven times at the most. */
function decodeWholly(path: string, times = 11): string {
  const decoded = decodePath(path);
  return decoded === path || times === 1 ? decoded : decodeWholly(decoded, times - 1);
}

/**
 * Answers a request for what is made on demand.
 * @returns nothing if there is no route for it
 * @throws what a page threw, as the `cause`
 */
export async function answer(request: Request): Promise<Response | undefined> {
  const routeData = isNameless(request) ? undefined : app.match(request);
  return routeData && (await app.render(request, { routeData }));
}

const site = siteOrigin(app.manifest.site === undefined ? undefined : new URL(app.manifest.site));
const oembedPath = pathWithBase("/oembed", site);

/**
 * Answers a request for oEmbed as its route does (site/pages/oembed.ts), without Astro's way to it:
 * every page with a card is asked about by every program that shows one.
 * @returns nothing for any other address
 */
export function answerAtOnce({ pathname, searchParams }: URL): OembedAnswer | undefined {
  if (pathname !== oembedPath) return undefined;
  const answer = answerOembed(searchParams, site);
  return { ...answer, body: addressesWithBase(answer.body, site) };
}
