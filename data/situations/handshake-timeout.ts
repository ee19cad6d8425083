import type { Situation } from "../model/situation.ts";

export const handshakeTimeout = {
  id: "handshake-timeout",
  phase: "opening",
  title: "The server took the connection but did not answer",
  happened:
    "The TCP connection was made and the request was sent, but no answer to the opening handshake came in time.",
  symptoms: [
    "The failure comes after a round number of seconds, the same each time.",
    "The network panel shows the upgrade as pending for all of that time.",
    "A proxy answers 504, or logs a timeout while it reads the upstream's response header.",
  ],
  confirm:
    "Time the two steps: `curl -sS -o /dev/null --http1.1 -m 30 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' -w 'connect %{time_connect} first byte %{time_starttransfer} status %{http_code}' https://host/path`. A small connect time with no first byte is this; a connect time of 0 is a connect timeout. A status of 101 is healthy, even though `curl` then waits out its 30 seconds.",
  firstSafeMove:
    "Ask the server's own port directly. If it answers at once, the wait is in the proxy; if not, look at what the server does before it accepts.",
  fix: {
    steps: [
      "Move slow work, such as a database query or a call to an identity service, behind the acceptance, or give it a deadline of its own.",
      "Raise the client's handshake timeout only when the server is slow for a known reason.",
    ],
    products: [
      {
        product: "ws (Node.js)",
        setting: "handshakeTimeout",
        step: "Raise `handshakeTimeout`, in milliseconds, if you have set it.",
        source: {
          sourceOf: "ws",
          url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket.js",
          shows: "ends an opening handshake that takes longer than the timeout that was set",
        },
      },
      {
        product: "graphql-ws",
        setting: "connectionInitWaitTimeout",
        step: "Raise `connectionInitWaitTimeout`, 3000 milliseconds by default, if the first message of your clients comes late.",
        service: "graphql-ws",
        source: {
          sourceOf: "graphql-ws",
          url: "https://github.com/enisdenjo/graphql-ws/blob/0172f2b8462418a7ecc9819f8858b3b2da39b166/src/server.ts",
          shows: "waits 3 seconds for the first message, and closes with 4408 then",
        },
      },
    ],
    note: "In `graphql-ws` the same wait exists one level up: 4408 and 4504 mean that the first message or its acknowledgement was late.",
  },
  codes: [1006, 4408, 4504],
  wire: {
    title: "The answer does not come",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade: websocket",
        text: "TCP is connected, and the client asks to upgrade.",
      },
      {
        kind: "quiet",
        label: "no answer",
        text: "The server sends nothing until the client's own timeout is over.",
      },
      {
        kind: "cut",
        from: "client",
        to: "server",
        label: "FIN, no Close",
        text: "The client gives up and closes TCP.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "It reports 1006.",
      },
    ],
  },
  otherWays:
    "A proxy that waits for the server gives up in the same way, and answers the client with 504.",
  next: ["connect-timeout", "eof-during-handshake", "handshake-rejected"],
  sources: [
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket.js",
      shows: "ends an opening handshake that takes longer than the timeout that was set",
    },
    {
      title: "GraphQL over WebSocket protocol",
      url: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/PROTOCOL.md",
      shows: "closes with 4408 when the first message does not come in time",
    },
  ],
} as const satisfies Situation;
