import { mkdir, writeFile } from "node:fs/promises";
import { engineNames, type EngineName } from "../browsers/engine.ts";
import { openEngine } from "../browsers/open.ts";
import { pageKinds } from "./page-kinds.ts";
import { serve } from "#server/serve.ts";

const widths = [390, 1280];
const schemes = ["light", "dark"] as const;

/** The engine that was asked for: `npm run screenshots -- webkit`. */
function askedEngine(asked = "chromium"): EngineName {
  const engine = engineNames.find((name) => name === asked);
  if (engine !== undefined) return engine;
  console.error(`There is no engine ${asked}: choose one of ${engineNames.join(", ")}.`);
  process.exit(1);
}

/** Takes the picture of every kind of page, narrow and wide, light and dark, into `screenshots/`. */
async function takeScreenshots(name: EngineName): Promise<void> {
  const folder = `screenshots/${name}`;
  await mkdir(folder, { recursive: true });
  const port = await serve(process.env["OUT_DIR"] ?? "dist", "127.0.0.1", 0);
  for (const scheme of schemes) {
    const engine = await openEngine(name, scheme);
    for (const [kind, path] of Object.entries(pageKinds)) {
      await engine.goto(`http://127.0.0.1:${port}${path}`);
      for (const width of widths) {
        await engine.setSize(width, 844);
        const file = `${folder}/${kind.replaceAll(/[ ']/g, "-")}-${width}-${scheme}.png`;
        await writeFile(file, await engine.screenshot());
      }
    }
    await engine.close();
  }
}

await takeScreenshots(askedEngine(process.argv[2]));
process.exit(0);
