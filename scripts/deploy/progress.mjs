// Says how far a build is, by what stands in its folder: Astro itself tells nothing in between.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** How often it is said, in ms: in a terminal as one line that changes, elsewhere as a few lines. */
const intervals = { terminal: 1000, lines: 15_000 };

/**
 * How many pages, pictures and compressed copies a build has written.
 * @param {string} directory
 */
export function countWritten(directory) {
  const client = join(directory, "client");
  const files = existsSync(client) ? readdirSync(client, { recursive: true }).map(String) : [];
  const count = (pattern) => files.filter((file) => pattern.test(file)).length;
  return {
    pages: count(/(?:^|[/\\])index\.html$/),
    pictures: count(/\.(?:svg|png)$/),
    copies: count(/\.(?:br|gz)$/),
  };
}

const number = (value) => value.toLocaleString("en");

/**
 * What was written, in words.
 * @param {string} directory
 */
export const written = (directory) => {
  const { pages, pictures } = countWritten(directory);
  return `${number(pages)} pages and ${number(pictures)} pictures`;
};

const seconds = (start) => Math.round((performance.now() - start) / 1000);

function stage(directory) {
  const { pages, pictures, copies } = countWritten(directory);
  if (copies > 0) return `${written(directory)}, ${number(copies)} compressed copies`;
  return pages + pictures === 0 ? "reading the sources" : written(directory);
}

/**
 * Shows how far a build is until it is stopped.
 * @param {string} directory the folder that is built into
 * @param {NodeJS.WriteStream} stream
 * @returns {() => void} stops, and clears the line
 */
export function showProgress(directory, stream = process.stdout) {
  const start = performance.now();
  const line = () => `Building the site: ${stage(directory)} (${seconds(start)} s)`;
  const say = stream.isTTY
    ? () => stream.write(`\r\u001b[K${line()}`)
    : () => stream.write(`${line()}\n`);
  const timer = setInterval(say, stream.isTTY ? intervals.terminal : intervals.lines);
  return () => {
    clearInterval(timer);
    if (stream.isTTY) stream.write("\r\u001b[K");
  };
}
