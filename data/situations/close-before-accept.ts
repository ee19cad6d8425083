import type { Situation } from "../model/situation.ts";

export const closeBeforeAccept = {
  id: "close-before-accept",
  phase: "opening",
  title: "The server closed before it had accepted",
  happened:
    "The application set a close code before it accepted the WebSocket; the server could only answer the request with HTTP 403, and the code was lost.",
  symptoms: [
    "The server's log shows your code, such as 4401 or 1008, and next to it a 403 for the same path.",
    "The browser has 1006 with an empty reason.",
    "The tests pass, because the test client hands the code over without a real connection.",
  ],
  confirm:
    "Look for a 403 on the same path next to the code in the server's log. Run `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' https://host/path` against a case that should be closed with a code: a `403` where you expected 101 and then a Close frame is this.",
  firstSafeMove:
    "Call `accept` first and `close` with the code right after it, in the one place that refuses.",
  fix: {
    steps: [
      "Accept every connection that you want to explain a refusal to.",
      "Close it then with a code from 4000 to 4999 and a reason.",
      "Where you would rather not accept, check the credentials beforehand with an HTTP request.",
      "Let clients know that a refusal without an acceptance looks like a dead network.",
      "Test with a real client and a real port.",
    ],
  },
  codes: [1006],
  wire: {
    title: "The close comes before the accept",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade: websocket",
        text: "The client asks to upgrade.",
      },
      {
        kind: "event",
        at: "server",
        label: "close(4401), no accept()",
        text: "The application closes with a code before it has accepted.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "403 Forbidden",
        text: "The server can only refuse the request; the code is lost.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006 with an empty reason.",
      },
    ],
  },
  next: ["auth-failed", "origin-rejected"],
  sources: [
    {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/cbf166edd2a62c0c030494e004743a267f59574d/uvicorn/protocols/websockets/websockets_impl.py",
      shows: "answers 403 to a close before the accept",
    },
    {
      title: "hermes-agent issue 88607",
      url: "https://github.com/NousResearch/hermes-agent/issues/88607",
      shows: "is an application whose 4401 never reached a browser",
    },
    {
      sourceOf: "Daphne",
      url: "https://github.com/django/daphne/blob/017797c05b07b7c6c9bafbf165d333cb4f76c44f/daphne/ws_protocol.py",
      shows: "denies with 403 when the application rejects before accepting",
    },
  ],
} as const satisfies Situation;
