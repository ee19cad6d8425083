// `npm test`: everything. Installs what is missing, then checks, builds and tests.
import { claimPort } from "./port.mjs";
import { fail, installDependencies, requireNode, run } from "./setup.mjs";

requireNode();
installDependencies();

/** The tests have a build of their own, so that a site that is being served stays as it is. */
const host = "127.0.0.1";
const port = await claimPort(host, 0);
const environment = {
  HOST: host,
  PORT: String(port),
  SITE_URL: `http://${host}:${port}`,
  OUT_DIR: ".test-site",
};

const steps = [
  ["browser", ["node", "scripts/install-browser.ts"]],
  ["consumers of oEmbed", ["node", "scripts/install-consumers.ts"]],
  ["types, lint, format", ["npm", "run", "--silent", "check"]],
  ["build", ["astro", "build", "--silent"]],
  ["unit tests", ["vitest", "run"]],
  ["browser tests", ["playwright", "test", "--grep-invert", "@alone"]],
  // What is measured with a clock has the machine to itself.
  ["Lighthouse", ["playwright", "test", "--grep", "@alone", "--workers=1"]],
  ["what was not tried", ["node", "scripts/install-consumers.ts", "--report"]],
];

for (const [name, command] of steps) {
  console.log(`\n— ${name}`);
  if ((await run(command, environment)) !== 0)
    fail(`npm test stopped at: ${name}.`, "What failed stands above.");
}
