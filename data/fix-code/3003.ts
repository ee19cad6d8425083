import type { CodeSample } from "../model/code-sample.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "browser",
    does: "Says that access is missing, and starts no timer.",
    code: `ws.addEventListener("close", ({ code, reason }) => {
  if (code === 3003) notice.textContent = "No access: " + reason;
});`,
    source: { whatwg: "the-closeevent-interface", shows: "gives the code and the reason" },
  },
];
