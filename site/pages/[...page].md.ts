import type { APIRoute, InferGetStaticPropsType } from "astro";
import { markdownResponse } from "../lib/markdown/page.ts";
import { allOutlines } from "../lib/catalogue/outlines.ts";
import { markdownPath, siteOrigin } from "../lib/addresses/urls.ts";

/** The Markdown file of every page: `/1006.md` for `/1006/`. */
export const getStaticPaths = () =>
  allOutlines(siteOrigin(new URL(import.meta.env.SITE))).map((outline) => ({
    params: { page: markdownPath(outline.path).slice(1, -".md".length) },
    props: { outline },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  markdownResponse(props.outline, siteOrigin(site));
