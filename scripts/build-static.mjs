// `npm run build:static`: the site for a host that only has files, in `dist/client/`.
import { installDependencies, requireNode, run } from "./setup/setup.mjs";

requireNode();
installDependencies();
process.exit(await run(["astro", "build", "--silent"], { STATIC_HOST: "1" }));
