import type { ConfusedPair } from "../model/comparison.ts";

export const pair1001And1012 = {
  codes: [
    {
      code: 1001,
      whatToDo: "Reconnect after a random delay; the node that you left may not come back.",
    },
    {
      code: 1012,
      whatToDo: "Reconnect after a random 5 to 30 seconds.",
    },
  ],
  difference:
    "1001 says that this endpoint is leaving; 1012 says that the service restarts and expects to be back.",
  howToTell:
    "The number shows what the server's author chose, not always what happened: on shutdown Python `websockets` sends 1001 and Uvicorn 1012. A page that goes away is always 1001.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1001",
    },
    {
      hybi: "P_1vbD9uyHl63nbIIbFxKMfSwcM",
      shows: "registers 1012 and asks for a random delay of 5 to 30 seconds",
    },
    {
      sourceOf: "Python websockets",
      url: "https://github.com/python-websockets/websockets/blob/02653c73bb30236607a0202b4349846407d9d290/src/websockets/asyncio/server.py",
      shows: "closes open connections with 1001 by default",
    },
    {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/cbf166edd2a62c0c030494e004743a267f59574d/uvicorn/protocols/websockets/websockets_impl.py",
      shows: "closes with 1012 on shutdown",
    },
  ],
} as const satisfies ConfusedPair;
