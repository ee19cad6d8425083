import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the files of the Astro component are, here and in the package. */
const card = "widget/card";
const packed = join("package", card);

/** Compiles what the package exports. @throws if it does not compile */
function compile(): void {
  const tsc = "node_modules/typescript/bin/tsc";
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.package.json"], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The package does not compile.");
}

/** A component as Astro reads it beside compiled files: `./text.ts` is `./text.js` there. */
const besideCompiled = (astro: string): string => astro.replace(/(from "\.[^"]+)\.ts"/g, '$1.js"');

/** Copies the components, which Astro compiles in the project that imports them, and their looks. */
function copyCards(): void {
  for (const file of readdirSync(card).filter((name) => name.endsWith(".astro")))
    writeFileSync(join(packed, file), besideCompiled(readFileSync(join(card, file), "utf8")));
  mkdirSync(join(packed, "styles"));
  cpSync(join(card, "styles"), join(packed, "styles"), { recursive: true });
}

/** Writes the module that `ws-code/astro` is, for Vite and for `astro check`. */
function writeEntry(): void {
  const entry = `export { default } from "./${card}/WsCode.astro";\n`;
  writeFileSync("package/astro.js", entry);
  writeFileSync("package/astro.d.ts", entry);
}

/** Writes the origin that cards lead to, if one was given. */
function writeSite(site: string | undefined): void {
  const origin = site === undefined ? "undefined" : JSON.stringify(new URL(site).origin);
  writeFileSync(join(packed, "built-in-site.js"), `export const builtInSite = ${origin};\n`);
}

// `npm run build:package`, as `npm pack` does: the data and the component into `package/`.
rmSync("package", { recursive: true, force: true });
compile();
copyCards();
writeEntry();
writeSite(process.env["SITE_URL"]);
