// `npm start`: installs what is missing, builds, serves.
import { claimPort, readPort } from "./setup/port.mjs";
import { fail, installDependencies, requireNode, run } from "./setup/setup.mjs";

requireNode();
const host = process.env.HOST ?? "localhost";
const port = await claimPort(host, readPort(process.env.PORT ?? "4321"));
/** Every address of the machine is no address for a link: from here, the site is on localhost. */
const name = ["0.0.0.0", "::"].includes(host) ? "localhost" : host;
const served = `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
const publicOrigin = readOrigin(process.env.SITE_URL ?? served);

installDependencies();
console.log("Building the site …");
if ((await run(["astro", "build", "--silent"], { SITE_URL: publicOrigin })) !== 0)
  fail(
    "The build failed; Astro says why above.",
    "If it says ENOSPC the disk is full. Otherwise run `npm run check`, which names the file and the line.",
  );
const environment = { HOST: host, PORT: String(port), SITE_URL: publicOrigin };
process.exit(await run(["node", "server/serve-site.ts"], environment));

/** The public origin, or the end of the command with what is wrong with it. */
function readOrigin(text) {
  const usable = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (usable && ["", "/"].includes(new URL(text).pathname)) return new URL(text).origin;
  return fail(
    `SITE_URL is “${text}”, which is not an origin.`,
    "Set it to the scheme and host that readers see, such as https://ws-code.example",
  );
}
