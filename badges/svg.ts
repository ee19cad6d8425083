import satori from "satori";
import { escapeMarkup } from "#data/text/escape-markup.ts";
import type { Mark, MarkInk } from "#design/mark.ts";
import { drawCached } from "./drawing-cache.ts";
import { fonts } from "./fonts.ts";

/** An element as satori takes it, without JSX. */
export interface Box {
  readonly type: "div" | "span";
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Box[];
  };
}

/** A box of the layout: flexbox, in px. */
export const box = (style: Box["props"]["style"], children: string | readonly Box[] = []): Box => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children },
});

/**
 * Lays boxes out with satori: all text becomes paths.
 * @param width in px; without it the drawing is as wide as its content
 * @param height in px
 */
export async function layOut(
  content: Box,
  size: { readonly width?: number; readonly height: number },
): Promise<string> {
  const drawing = await drawCached(JSON.stringify(["satori", content, size]), async () =>
    Buffer.from(await satori(content, { fonts, ...size })),
  );
  return drawing.toString();
}

/** The marks of design/, printed in the given colours. */
export const printMarks = (
  marks: readonly Mark[],
  colours: Readonly<Record<MarkInk, string>>,
): string =>
  marks
    .map(({ d, ink, width, dash }) =>
      width === undefined
        ? `<path d="${d}" fill="${colours[ink]}"/>`
        : `<path d="${d}" fill="none" stroke="${colours[ink]}" stroke-width="${width}"${dash === undefined ? "" : ` stroke-dasharray="${dash}"`}/>`,
    )
    .join("");

/**
 * Finishes a drawing: gives it an accessible name, and draws marks on top of it.
 * @param svg what satori made
 */
export function finish(svg: string, name: string, onTop: string): string {
  const escaped = escapeMarkup(name);
  // By functions: in a string, `$&` of a name would stand for the match.
  return svg
    .replace(/^<svg /, () => `<svg role="img" aria-label="${escaped}" `)
    .replace(/>/, () => `><title>${escaped}</title>`)
    .replace(/<\/svg>$/, () => `${onTop}</svg>`);
}
