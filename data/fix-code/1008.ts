import type { CodeSample } from "../model/code-sample.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "browser",
    does: "Logs the reason and the age of the connection: together they tell which rule it was.",
    code: `const started = Date.now();
ws.addEventListener("close", ({ code, reason }) => {
  if (code === 1008) console.warn(reason, Date.now() - started, "ms");
});`,
    source: { whatwg: "the-closeevent-interface", shows: "gives the code and the reason" },
  },
  {
    stack: "node-ws",
    does: "Names the rule with a code of your own, so that nobody has to guess.",
    code: `ws.close(4001, "more than 100 messages a minute");`,
    source: { rfc6455: "7.4.2", shows: "leaves 4000 to 4999 to private use" },
  },
];
