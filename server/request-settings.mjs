// What the server is told about requests by its environment. Plain JavaScript, like settings.mjs:
// `npm start` refuses a wrong setting before it builds.

import { BlockList, isIP } from "node:net";
import { WrongSetting } from "./settings.mjs";

/**
 * How requests are bounded.
 * @typedef {object} RequestSettings
 * @property {number} rateLimit how many pages are made for one client, a second; 0 is without limit
 * @property {BlockList} trustedProxies who is believed about the client that it asks for
 * @property {boolean} accessLog whether standard output has a line for each answer
 */

/**
 * What nobody set: no limit, and nobody is believed. The server that readers reach has what
 * {@link readRequestSettings} says.
 * @type {RequestSettings}
 */
export const unlimited = { rateLimit: 0, trustedProxies: new BlockList(), accessLog: false };

/** A reader asks for one at a time, a machine that checks links for a few. */
const usualRate = "20";

const mostPerSecond = 10_000;

/**
 * Reads `RATE_LIMIT`.
 * @param {string} text
 * @returns {number} a second
 * @throws {WrongSetting}
 */
function readRateLimit(text) {
  const rate = Number(text);
  if (/^\d{1,5}$/.test(text) && rate <= mostPerSecond) return rate;
  throw new WrongSetting(
    `RATE_LIMIT is “${text}”, which is not a number of requests a second.`,
    `Set it to a number from 1 to ${mostPerSecond}, or to 0 for no limit.`,
  );
}

/** How many bits an address has. */
const bitsOf = { 4: 32, 6: 128 };

/**
 * Reads `TRUSTED_PROXIES`: addresses and networks, with commas between them.
 * @param {string} text
 * @returns {BlockList}
 * @throws {WrongSetting}
 */
function readTrustedProxies(text) {
  const proxies = new BlockList();
  for (const proxy of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = "", bits, ...more] = proxy.split("/");
    const version = isIP(address);
    const length = bits === undefined ? bitsOf[version] : Number(bits);
    // Whoever trusts every address (/0) lets each client say who it is.
    const isNetwork = /^[1-9]\d*$/.test(bits ?? "1") && length <= bitsOf[version];
    if (!isNetwork || more.length > 0)
      throw new WrongSetting(
        `TRUSTED_PROXIES names “${proxy}”, which is neither an address nor a network.`,
        "Set it to such as 127.0.0.1, ::1, 10.0.0.0/8",
      );
    proxies.addSubnet(address, length, `ipv${version}`);
  }
  return proxies;
}

/**
 * Reads `ACCESS_LOG`.
 * @param {string} text
 * @returns {boolean}
 * @throws {WrongSetting}
 */
function readAccessLog(text) {
  if (/^[01]$/.test(text)) return text === "1";
  throw new WrongSetting(
    `ACCESS_LOG is “${text}”, which says neither yes nor no.`,
    "Set it to 1 for a line on standard output for each answer, or to 0.",
  );
}

/**
 * Reads the settings of requests.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {RequestSettings}
 * @throws {WrongSetting}
 */
export function readRequestSettings({
  RATE_LIMIT = usualRate,
  TRUSTED_PROXIES = "",
  ACCESS_LOG = "0",
}) {
  return {
    rateLimit: readRateLimit(RATE_LIMIT),
    trustedProxies: readTrustedProxies(TRUSTED_PROXIES),
    accessLog: readAccessLog(ACCESS_LOG),
  };
}
