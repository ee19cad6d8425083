import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { addressLine } from "./address-line.ts";
import { madeOnDemand } from "./made-on-demand.ts";
import { serve } from "#server/serve.ts";

/**
 * `npm run list:addresses`: writes what every address of the build answers into the table that
 * tests/addresses/addresses.spec.ts holds. Only where an address is meant to change; review the
 * difference line by line.
 */
const { OUT_DIR = "dist", PORT = "4399" } = process.env;
const client = join(OUT_DIR, "client");

/** The address of every file of the build; hashed names change with their text. */
const builtAddresses = readdirSync(client, { recursive: true, encoding: "utf8" })
  .filter((file) => statSync(join(client, file)).isFile() && !/\.(?:br|gz)$/.test(file))
  .map((file) => `/${file.split(sep).join("/")}`.replace(/(?<=\/)index\.html$/, ""))
  .filter((path) => !path.startsWith("/_astro/"));

// The port stands in the answers, as part of the origin that the site was built for.
const origin = `http://127.0.0.1:${await serve(OUT_DIR, "127.0.0.1", Number(PORT))}`;
const lines = ["path\tstatus\ttype\ttitle\tcanonical"];
for (const path of [...builtAddresses.sort(), ...madeOnDemand])
  lines.push((await addressLine(origin, path)).join("\t"));
writeFileSync(`${import.meta.dirname}/every-address.tsv`, `${lines.join("\n")}\n`);
process.exit(0);
