import { createServer } from "node:net";
import { fail } from "./setup.mjs";

/**
 * Listens on a port for a moment.
 * @param {string} host
 * @param {number} port 0 lets the system choose
 * @returns {Promise<number>} the port that was free
 */
function tryPort(host, port) {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(port, host, () => {
      const { port: free } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(free));
    });
  });
}

/** What the system's refusals mean, and what to do about them. */
const refusals = {
  EADDRINUSE: (host, port) => [
    `Port ${port} is in use by another program.`,
    `Choose another one: PORT=${port + 1} npm start`,
  ],
  EACCES: (host, port) => [
    `You may not listen on port ${port}.`,
    "Ports below 1024 belong to the administrator. Choose a higher one: PORT=4321 npm start",
  ],
  EADDRNOTAVAIL: (host) => [
    `${host} is not an address of this machine.`,
    "Set HOST to localhost, or to 0.0.0.0 to be reached from other machines.",
  ],
  ENOTFOUND: (host) => [`The host name ${host} is not known.`, "Set HOST to localhost."],
};

/** Reads a port from the environment, or ends the command with what is wrong with it. */
export function readPort(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  return fail(`PORT is “${text}”, which is not a port.`, "Set it to a number from 0 to 65535.");
}

/**
 * The port to serve on, known to be free: found out before the build, not after it.
 * @param {string} host
 * @param {number} port 0 lets the system choose
 */
export async function claimPort(host, port) {
  try {
    return await tryPort(host, port);
  } catch (error) {
    const explain =
      refusals[error.code] ?? (() => [`Port ${port}: ${error.message}`, "Try another."]);
    return fail(...explain(host, port));
  }
}
