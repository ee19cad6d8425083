import { drawBadge } from "#badges/badge.ts";
import { toPng } from "#badges/raster.ts";
import { askedCode, notFoundAnswer, svgAnswer } from "./asked-code.ts";

/** Twice the size of the SVG, for screens with small pixels. */
const pngScale = 2;

/**
 * Answers a badge's address on demand: 404 with the reason if it names no code.
 * @param service the id of a service, where the code is the service's
 */
export async function badgeAnswer(
  format: "svg" | "png",
  number = "",
  service?: string,
): Promise<Response> {
  const asked = askedCode(number, service);
  if (!asked.ok) return notFoundAnswer(asked.problem);
  const svg = await drawBadge(asked.code, asked.code.owner);
  if (format === "svg") return svgAnswer(svg);
  const png = new Uint8Array(await toPng(svg, pngScale));
  return new Response(png, { headers: { "Content-Type": "image/png" } });
}
