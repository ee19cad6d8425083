import { createServer } from "node:net";
import { explainListening } from "../../server/settings.mjs";

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

/**
 * The port to serve on, known to be free: found out before the build, not after it.
 * @param {string} host
 * @param {number} port 0 lets the system choose
 * @throws {import("../../server/settings.mjs").WrongSetting}
 */
export async function claimPort(host, port) {
  try {
    return await tryPort(host, port);
  } catch (error) {
    throw explainListening(error, host, port);
  }
}
