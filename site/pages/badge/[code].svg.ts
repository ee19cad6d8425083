import type { APIRoute } from "astro";
import { drawBadge } from "../../../badges/badge.ts";
import { closeCodes } from "../../../data/codes.ts";
import { describeCloseCode } from "../../../data/describe.ts";

export const getStaticPaths = () =>
  closeCodes.map(({ code }) => ({ params: { code: String(code) }, props: { code } }));

export const GET: APIRoute<{ code: number }> = async ({ props }) =>
  new Response(await drawBadge(describeCloseCode(props.code)), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8" },
  });
