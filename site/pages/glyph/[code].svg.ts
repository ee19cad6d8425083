import type { APIRoute } from "astro";
import { closeCodes } from "#data/codes/index.ts";
import { glyphAnswer, glyphSuffixes } from "#site/lib/answers/glyph-answer.ts";

export const getStaticPaths = () =>
  closeCodes.flatMap(({ code }) =>
    glyphSuffixes.map((suffix) => ({ params: { code: `${code}${suffix}` } })),
  );

export const GET: APIRoute = ({ params }) => glyphAnswer(params.code);
