import type { Situation } from "../model/situation.ts";

export const subprotocolMismatch = {
  id: "subprotocol-mismatch",
  phase: "opening",
  title: "Client and server did not agree on a subprotocol",
  happened:
    "The answer named a subprotocol that the client had not offered, or none although it had offered some, so the client failed the connection.",
  symptoms: [
    "A 101 is in the network panel, and `open` still never fires.",
    "It goes away when you leave out the second argument of the `WebSocket` constructor.",
    "In `graphql-ws` the server opens and then closes with 4406.",
  ],
  confirm:
    "Offer what your client offers and read the answer: `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' -H 'Sec-WebSocket-Protocol: chat' https://host/path`. The response must hold exactly one `Sec-WebSocket-Protocol` line, with a name from your list.",
  firstSafeMove:
    "Print the list that the client offers and the name that the server picks, side by side.",
  fix: {
    steps: [
      "Configure the server to pick a name from the client's list, letter for letter, and to send the header back.",
      "If neither side uses the name, offer none.",
      "Do not put a token into the subprotocol list unless the server answers with a name from it: a browser drops the connection when its offer goes unanswered.",
    ],
    products: [
      {
        product: "graphql-ws",
        setting: "graphql-transport-ws",
        step: "Offer `graphql-transport-ws`, without which it closes with 4406.",
        service: "graphql-ws",
        source: {
          sourceOf: "graphql-ws",
          url: "https://github.com/enisdenjo/graphql-ws/blob/0172f2b8462418a7ecc9819f8858b3b2da39b166/src/server.ts",
          shows: "closes with 4406 unless the subprotocol is `graphql-transport-ws`",
        },
      },
    ],
  },
  codes: [1006, 4406],
  wire: {
    title: "The offer goes unanswered",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, offers a subprotocol",
        text: "The client asks to upgrade and offers subprotocols.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "101, names none",
        text: "The server agrees to upgrade and picks none of them.",
      },
      {
        kind: "cut",
        from: "client",
        to: "server",
        label: "FIN, no Close",
        text: "The client fails the connection: it closes TCP.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "It reports 1006, and `open` never fires.",
      },
    ],
  },
  otherWays:
    "An answer that names a subprotocol outside the offer ends in the same way. In `graphql-ws` the server opens, and then closes with 4406.",
  next: ["handshake-invalid", "invalid-subprotocol-argument", "auth-failed"],
  sources: [
    {
      rfc6455: "4.1",
      shows: "makes a client fail on a subprotocol that it did not ask for",
    },
    {
      whatwg: "websocket-opening-handshake",
      shows: "also fails when the offer is not answered at all",
    },
    {
      sourceOf: "graphql-ws",
      url: "https://github.com/enisdenjo/graphql-ws/blob/0172f2b8462418a7ecc9819f8858b3b2da39b166/src/server.ts",
      shows: "closes with 4406 on a subprotocol that is not acceptable",
    },
  ],
} as const satisfies Situation;
