import type { ConfusedPair } from "../model/comparison.ts";

export const pair1006And4401 = {
  codes: [
    {
      code: 1006,
      whatToDo: "On the server, accept the connection first and close it with 4401 then.",
    },
    {
      code: 4401,
      whatToDo:
        "Look the service up; where the number copies HTTP 401, get a fresh token and connect again.",
    },
  ],
  difference:
    "Both can be one refused sign-in: closed before the accept, the code is lost and a browser reports 1006; closed after it, 4401 arrives.",
  howToTell:
    "Did `open` fire? If it did not, the server closed before it accepted, which Uvicorn turns into HTTP 403. A test client may still show you 4401, because Starlette's reports the code that the browser never gets.",
  sources: [
    {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/cbf166edd2a62c0c030494e004743a267f59574d/uvicorn/protocols/websockets/websockets_impl.py",
      shows: "answers 403 to a close before the accept",
    },
    {
      title: "Hermes Agent issue 88607",
      url: "https://github.com/NousResearch/hermes-agent/issues/88607",
      shows: "tells how a 4401 before the accept became HTTP 403",
    },
    {
      rfc6455: "7.4.2",
      shows: "keeps 4000 to 4999 for private use",
    },
  ],
} as const satisfies ConfusedPair;
