import type { APIRoute } from "astro";
import { closeCodes } from "../../../data/codes.ts";
import { glyphAnswer, glyphSuffixes } from "../../lib/glyph-answer.ts";

export const getStaticPaths = () =>
  closeCodes.flatMap(({ code }) =>
    glyphSuffixes.map((suffix) => ({ params: { code: `${code}${suffix}` } })),
  );

export const GET: APIRoute = ({ params }) => glyphAnswer(params.code);
