import { drawBadge } from "../../badges/badge.ts";
import { toPng } from "../../badges/raster.ts";
import { describeServiceUse } from "../../data/describe-service.ts";
import { describeCloseCode } from "../../data/describe.ts";
import { findServiceUse } from "../../data/find-service.ts";
import { parseCode } from "../../data/parse-code.ts";
import { explainMissing, explainMissingService } from "./not-found.ts";

/** Twice the size of the SVG, for screens with small pixels. */
const pngScale = 2;

/** The code of a badge's address, drawn; or what is wrong with the address. */
async function drawnBadge(
  number: string,
  service?: string,
): Promise<{ svg?: string; problem?: string }> {
  const parsed = parseCode(number);
  if (!parsed.ok || String(parsed.code) !== number) return { problem: explainMissing(number) };
  if (service === undefined) return { svg: await drawBadge(describeCloseCode(parsed.code)) };
  const use = findServiceUse(service, parsed.code);
  if (!use) return { problem: explainMissingService(service, number) };
  return { svg: await drawBadge(describeServiceUse(use), use.service.name) };
}

/**
 * Answers a badge's address on demand: 404 with the reason if it names no code.
 * @param service the id of a service, where the code is the service's
 */
export async function badgeAnswer(
  format: "svg" | "png",
  number = "",
  service?: string,
): Promise<Response> {
  const { svg, problem } = await drawnBadge(number, service);
  if (svg === undefined)
    return new Response(`${problem ?? ""}\n`, {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  const body = format === "svg" ? svg : new Uint8Array(await toPng(svg, pngScale));
  const type = format === "svg" ? "image/svg+xml; charset=utf-8" : "image/png";
  return new Response(body, { headers: { "Content-Type": type } });
}
