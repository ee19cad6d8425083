// `npm test`: everything. Installs what is missing; scripts/tests/run-tests.ts does the rest, on the
// project's own Node.
import { installDependencies, requireNode, run } from "./setup/setup.mjs";

requireNode();
installDependencies();
process.exit(await run(["node", "scripts/tests/run-tests.ts"]));
