import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { build } from "esbuild";

/** Where the files of the Astro component are, here and in the package. */
const card = "widget/card";
const packed = join("package", card);

/** What the package holds in TypeScript, as `tsconfig.package.json` lists it with its imports. */
const records = "package/data/{codes,services,situations,messages,comparisons,fix-code}/*.d.ts";

/** Writes the types of what the package exports. @throws if it does not compile */
function writeTypes(): void {
  const tsc = "node_modules/typescript/bin/tsc";
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.package.json"], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The package does not compile.");
}

/** Writes a module for each file with types, so that a bundler can leave out what is not used. */
async function writeModules(): Promise<void> {
  const entryPoints = globSync("package/**/*.d.ts").map((file) =>
    file.replace(/^package./, "").replace(/\.d\.ts$/, ".ts"),
  );
  await build({ entryPoints, outdir: "package", outbase: ".", format: "esm", target: "es2023" });
}

/** Copies the components, which Astro compiles in the project that imports them, and their looks. */
function copyCards(): void {
  for (const file of globSync(`${card}/*.astro`)) cpSync(file, join("package", file));
  mkdirSync(join(packed, "styles"));
  cpSync(join(card, "styles"), join(packed, "styles"), { recursive: true });
}

/** What a file of the package imports, as it lies there: `#data/text.ts` is `../data/text.js`. */
function compiledImports(file: string, text: string): string {
  const toRoot = relative(dirname(file), "package").split(sep).join("/") || ".";
  return text
    .replace(/(?<=\b(?:from|import)\s*\(?")#(?=[^"]+\.ts")/g, `${toRoot}/`)
    .replace(/(?<=\b(?:from|import)\s*\(?"\.[^"]+)\.ts(?=")/g, ".js");
}

/** Lets every file of the package find the others without the aliases of the sources. */
function rewriteImports(): void {
  for (const file of globSync("package/**/*.{js,d.ts,astro}"))
    writeFileSync(file, compiledImports(file, readFileSync(file, "utf8")));
}

/** The types of single records are those of their lists. */
function removeRecordTypes(): void {
  for (const file of globSync(records)) if (!/(index|guides)\.d\.ts$/.test(file)) rmSync(file);
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
writeTypes();
await writeModules();
removeRecordTypes();
copyCards();
rewriteImports();
writeEntry();
writeSite(process.env["SITE_URL"]);
