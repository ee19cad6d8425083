import sharp from "sharp";
import { drawCached } from "./drawing-cache.ts";

/** What was drawn is kept by {@link drawCached}; sharp would keep 50 MB of its own steps beside it. At the edge another renderer stands in for it. */
if ("cache" in sharp) sharp.cache(false);

/**
 * Turns an SVG into a PNG, for the places that take no SVG: mail, the VS Code Marketplace,
 * social networks. The only file that knows sharp.
 * @param scale pixels of the PNG for each px of the drawing
 */
export const toPng = (svg: string, scale = 1): Promise<Buffer> =>
  drawCached(JSON.stringify(["sharp", svg, scale]), () =>
    sharp(Buffer.from(svg), { density: 72 * scale })
      .png({ compressionLevel: 9 })
      .toBuffer(),
  );
