import type { ConfusedPair } from "../model/comparison.ts";

export const pair1006And1008 = {
  codes: [
    {
      code: 1006,
      whatToDo:
        "Look up the HTTP status of the opening handshake in the network panel or with `curl`.",
    },
    {
      code: 1008,
      whatToDo: "Read the reason, then change what broke the rule.",
    },
  ],
  difference:
    "A refusal before the upgrade is an HTTP error, and a browser reports 1006 for it; the same refusal after the upgrade arrives as 1008.",
  howToTell:
    "Did `open` fire? If it did not, a code that the server set never left it: Uvicorn answers 403 to a close before the accept.",
  sources: [
    {
      whatwg: "feedback-from-the-protocol",
      shows: "makes every failed connection look like 1006, and says why",
    },
    {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/cbf166edd2a62c0c030494e004743a267f59574d/uvicorn/protocols/websockets/websockets_impl.py",
      shows: "answers 403 to a close before the accept",
    },
    {
      rfc6455: "7.4.1",
      shows: "defines 1008",
    },
  ],
} as const satisfies ConfusedPair;
