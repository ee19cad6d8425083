import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { readHtml, type HtmlElement } from "../html/html.ts";

const client = join(process.env["OUT_DIR"] ?? ".test-site", "client");

/** A file of the build as text. @param path from the root of the site: `/sitemap.xml` */
export const builtFile = (path: string): string =>
  readFileSync(join(client, ...path.split("/")), "utf8");

/** The address of every page of the build, cards too, and not the page of a static host's 404. */
const builtPaths: readonly string[] = readdirSync(client, { recursive: true, encoding: "utf8" })
  .filter((file) => file === "index.html" || file.endsWith(`${sep}index.html`))
  .map((file) => `/${file.split(sep).slice(0, -1).join("/")}/`.replace("//", "/"))
  .sort();

/** What a static host answers with where there is no page. */
const notFound = "/not-found/";

/** The address of every page of the build that is to be found: neither a card nor that answer. */
export const pagePaths = builtPaths.filter(
  (path) => !path.startsWith("/embed/") && path !== notFound,
);

/** The address of every card of the build. */
export const cardPaths = builtPaths.filter((path) => path.startsWith("/embed/"));

/** Reads a page of the build. @throws if there is none at the address */
export const builtPage = (path: string): HtmlElement => readHtml(builtFile(`${path}index.html`));
