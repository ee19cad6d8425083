// The second half of `npm run build:cloudflare`: makes the Worker of the site that was built.
import { writeWorker } from "./write-worker.ts";

const { worker } = await writeWorker(process.env["OUT_DIR"] ?? "dist");
console.log(`The Worker is in ${worker}. docs/edge.md says how it is put to Cloudflare.`);
