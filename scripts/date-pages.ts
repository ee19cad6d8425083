import { writeFile } from "node:fs/promises";
import { recordedChanges } from "../site/lib/last-changed.ts";
import { dateChanges, pageHashes } from "../site/lib/page-hashes.ts";

// `npm run date:pages`: gives today's date (UTC) to every page that says something else than before.
const today = new Date().toISOString().slice(0, 10);
const changes = dateChanges(recordedChanges, pageHashes(), today);
await writeFile("site/lib/last-changed.json", `${JSON.stringify(changes, null, 1)}\n`);
console.log(`${Object.keys(changes[today] ?? {}).length} pages are dated ${today}.`);
