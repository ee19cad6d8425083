import type { CodeSample } from "../model/code-sample.ts";
import { dotnetCloseNormally, goCloseNormally } from "./close-normally.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "browser",
    does: "Gives the Close frame a code; a bare `close()` sends it empty.",
    code: `ws.close(1000, "done");`,
    source: { whatwg: "dom-websocket-close", shows: "sends no code if none is given" },
  },
  goCloseNormally,
  dotnetCloseNormally,
];
