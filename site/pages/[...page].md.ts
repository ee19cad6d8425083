import type { APIRoute, InferGetStaticPropsType } from "astro";
import { markdownResponse } from "../lib/markdown/page.ts";
import { markdownPages } from "../lib/markdown/pages.ts";
import { markdownPath, siteOrigin } from "../lib/addresses/urls.ts";

/** The Markdown file of every page: `/1006.md` for `/1006/`. */
export const getStaticPaths = () =>
  markdownPages(siteOrigin(new URL(import.meta.env.SITE))).map((page) => ({
    params: { page: markdownPath(page.path).slice(1, -".md".length) },
    props: { page },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  markdownResponse(props.page, siteOrigin(site));
