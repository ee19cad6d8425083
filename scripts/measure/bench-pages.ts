// `npm run bench:pages`: how quickly the built pages show, as a phone on a slow line has them, each
// beside an empty page in the same run: the ratio stays where the seconds depend on the machine.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Result } from "lighthouse";
import { auditedPages, openAuditor, type Auditor } from "../browsers/lighthouse.ts";
import { listen } from "#server/serve.ts";

const host = "127.0.0.1";
const rounds = 3;

/** What readers wait for, in ms. */
const measures = {
  "first paint": "first-contentful-paint",
  "largest paint": "largest-contentful-paint",
  "time to interactive": "interactive",
} as const;

/** A page with one line of text: what the machine, the browser and the line cost by themselves. */
const empty = createServer((_request, response) => {
  response.writeHead(200, { "Content-Type": "text/html" });
  response.end('<!doctype html><html lang="en"><title>Empty</title><p>Nothing.');
}).listen(0, host);

const valueOf = ({ audits }: Result, id: string): number => audits[id]?.numericValue ?? NaN;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Measures a page and the empty one by turns, so that both have the same machine. */
async function measure({ audit }: Auditor, url: string, emptyUrl: string) {
  const pages: Result[] = [];
  const empties: Result[] = [];
  const onlyPerformance = { onlyCategories: ["performance"] };
  for (let round = 0; round < rounds; round += 1) {
    pages.push(await audit(url, onlyPerformance));
    empties.push(await audit(emptyUrl, onlyPerformance));
  }
  return { pages, empties };
}

const site = await listen(host, 0);
await site.attach("dist");
const auditor = await openAuditor();
const emptyUrl = `http://${host}:${(empty.address() as AddressInfo).port}/`;
console.log(`The median of ${rounds} runs, and how many times that of an empty page:\n`);
for (const [kind, path] of Object.entries(auditedPages)) {
  const { pages, empties } = await measure(auditor, `http://${host}:${site.port}${path}`, emptyUrl);
  const figures = Object.entries(measures).map(([name, id]) => {
    const time = median(pages.map((result) => valueOf(result, id)));
    const ratio = time / median(empties.map((result) => valueOf(result, id)));
    return `${name} ${Math.round(time)} ms ×${ratio.toFixed(2)}`;
  });
  const score = median(pages.map(({ categories }) => categories["performance"]?.score ?? NaN));
  console.log(`${kind.padEnd(20)} score ${Math.round(score * 100)}; ${figures.join("; ")}`);
}
await auditor.close();
site.close();
empty.closeAllConnections();
empty.close();
