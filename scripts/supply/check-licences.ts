// `npm run check:licences`: whether every package of the lockfile has a licence that is allowed.
import { licenceFaults } from "./licences.ts";
import { readLock } from "./read-lock.ts";

const faults = licenceFaults(readLock().packages);
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error("Take another package, or name it with the reason in scripts/supply/licences.ts.");
  process.exit(1);
}
