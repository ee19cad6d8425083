// In place of `sharp`, which is machine code: resvg, as WebAssembly, with the few calls that
// badges/raster.ts makes.
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import resvg from "@resvg/resvg-wasm/index_bg.wasm";

await initWasm(resvg);

/** Of an SVG, in dots per inch: at 72 each px is a pixel. */
const perPx = 72;

/** Reads an SVG, to be made a PNG of. */
export default function sharp(svg: Uint8Array, { density }: { readonly density: number }) {
  const draw = () => {
    const fitTo = { mode: "zoom", value: density / perPx } as const;
    const drawing = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } });
    return Promise.resolve(Buffer.from(drawing.render().asPng()));
  };
  return { png: () => ({ toBuffer: draw }) };
}
