// What the server is told by its environment. Plain JavaScript: `npm start` reads it on the Node of
// the system, before the project's own is there.

import { availableParallelism } from "node:os";

/** A setting that cannot be used: what is wrong with it, and what to do. */
export class WrongSetting extends Error {
  /**
   * @param {string} problem
   * @param {string} remedy
   */
  constructor(problem, remedy) {
    super(`${problem} ${remedy}`);
    this.problem = problem;
    this.remedy = remedy;
  }
}

/**
 * Reads `PORT`.
 * @param {string} text
 * @returns {number}
 * @throws {WrongSetting}
 */
export function readPort(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new WrongSetting(
    `PORT is “${text}”, which is not a port.`,
    "Set it to a number from 0 to 65535.",
  );
}

/** The parts of a URL that an origin does not have, and a `/` alone as its path. */
const isOrigin = ({ protocol, username, password, pathname, search, hash }) =>
  /^https?:$/.test(protocol) && pathname === "/" && username + password + search + hash === "";

/**
 * Reads `SITE_URL`, the public origin. Nothing is dropped from it in silence: whoever gives more
 * than an origin expects it in the links.
 * @param {string} text
 * @returns {string} such as `https://ws-code.example`
 * @throws {WrongSetting}
 */
export function readOrigin(text) {
  const isAll = URL.canParse(text) && isOrigin(new URL(text)) && !/[?#@]/.test(text);
  if (isAll) return new URL(text).origin;
  throw new WrongSetting(
    `SITE_URL is “${text}”, which is not an origin.`,
    "Set it to the scheme and host that readers see, such as https://ws-code.example",
  );
}

/** More would be a slip of the finger: each takes memory for a whole site. */
const mostWorkers = 256;

/**
 * Reads `WORKERS`, the number of processes that serve.
 * @param {string | undefined} text without it there is one for each core that may be used
 * @returns {number}
 * @throws {WrongSetting}
 */
export function readWorkers(text) {
  if (text === undefined) return availableParallelism();
  const workers = Number(text);
  if (/^[1-9]\d{0,2}$/.test(text) && workers <= mostWorkers) return workers;
  throw new WrongSetting(
    `WORKERS is “${text}”, which is not a number of processes.`,
    `Set it to a number from 1 to ${mostWorkers}.`,
  );
}

/** What each kind of address for a report is, of characters that a URI has (RFC 3986). */
const contacts = [
  /^https:\/\/[\w.-]+(?::\d+)?(?:[/?#][\x21-\x7e]*)?$/,
  /^mailto:[\x21-\x3e\x41-\x7e]+@[\w.-]+(?:\?[\x21-\x7e]*)?$/,
  /^tel:\+?[\d().-]+$/,
];

/**
 * Reads `SECURITY_CONTACT`, whom to tell of a vulnerability: a URI (RFC 9116, §2.5.3), which on the
 * web begins with https.
 * @param {string | undefined} text
 * @returns {string | undefined} nothing if there is nobody
 * @throws {WrongSetting}
 */
export function readContact(text) {
  if (text === undefined || text === "") return undefined;
  if (contacts.some((contact) => contact.test(text))) return text;
  throw new WrongSetting(
    `SECURITY_CONTACT is “${text}”, which is no address for a report.`,
    "Set it to one that begins with mailto:, https:// or tel:, such as mailto:security@ws-code.example",
  );
}

/** What the addresses of the site begin with: a base like one of them could not be told from it. */
const ownBeginnings =
  /^\/(?:\d|_astro|api|badge|card|changes|compare|embed|find|glyph|image|messages|oembed|services|situations|timeouts|v\d|ws-code)(?:[/.]|$)/;

/**
 * Reads `BASE_PATH`, the path that the site is under.
 * @param {string} text with a slash at its beginning and its end
 * @returns {string} such as `/` or `/close-codes/`
 * @throws {WrongSetting}
 */
export function readBase(text) {
  if (text === "/") return text;
  if (/^\/(?:[a-z0-9][\w.-]*\/)+$/i.test(text) && !ownBeginnings.test(text)) return text;
  throw new WrongSetting(
    `BASE_PATH is “${text}”, which the site cannot be under.`,
    "Set it to a path such as /close-codes/, with a slash at both ends and no page of the site.",
  );
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

/**
 * What to say about a port that cannot be had.
 * @param {NodeJS.ErrnoException} error the system's
 * @param {string} host
 * @param {number} port
 */
export function explainListening(error, host, port) {
  const explain = refusals[error.code ?? ""];
  const [problem, remedy] = explain?.(host, port) ?? [
    `Port ${port}: ${error.message}`,
    "Try another.",
  ];
  return new WrongSetting(problem, remedy);
}
