// `npm run take:pictures`: takes anew the pictures that the drawings are compared with. Look at each
// that git shows as changed before it is committed.
import { run } from "../setup/setup.mjs";

const environment = { SITE_URL: "http://127.0.0.1:4399", OUT_DIR: ".test-site" };
const commands = [
  ["astro", "build", "--silent"],
  ["playwright", "test", "tests/drawings/pictures.spec.ts", "--update-snapshots"],
];

for (const command of commands) if ((await run(command, environment)) !== 0) process.exit(1);
