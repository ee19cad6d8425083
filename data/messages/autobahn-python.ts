import type { MessageStack } from "../message.ts";

export const autobahnPython = {
  id: "autobahn-python",
  name: "Autobahn (Python)",
  platform: "Python",
  messages: [
    {
      id: "closed-uncleanly",
      text: 'connection was closed uncleanly ("{reason}")',
      pattern: /connection was closed uncleanly \("[^W"\n]/,
      example:
        'connection was closed uncleanly ("peer dropped the TCP connection without previous WebSocket closing handshake")',
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        kind: "source",
        title: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "ping-timeout",
      text: "WebSocket ping timeout (peer did not respond with pong in time)",
      pattern: /WebSocket ping timeout \(peer did not respond with pong in time\)/,
      example:
        'connection was closed uncleanly ("WebSocket ping timeout (peer did not respond with pong in time)")',
      situation: "keepalive-timeout",
      code: 1006,
      side: "either",
      readFrom: {
        kind: "source",
        title: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "opening-timeout",
      text: "WebSocket opening handshake timeout (peer did not finish the opening handshake in time)",
      pattern: /WebSocket opening handshake timeout \(peer did not finish/,
      example:
        'connection was closed uncleanly ("WebSocket opening handshake timeout (peer did not finish the opening handshake in time)")',
      situation: "handshake-timeout",
      code: 1006,
      side: "either",
      readFrom: {
        kind: "source",
        title: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "closing-timeout",
      text: "WebSocket closing handshake timeout (peer did not finish the closing handshake in time)",
      pattern: /WebSocket closing handshake timeout \((?:peer|server) did not/,
      example:
        'connection was closed uncleanly ("WebSocket closing handshake timeout (peer did not finish the closing handshake in time)")',
      situation: "close-timeout",
      code: 1006,
      side: "either",
      readFrom: {
        kind: "source",
        title: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "failing-handshake",
      text: "failing WebSocket opening handshake ('{reason}')",
      pattern: /failing WebSocket opening handshake \('/,
      example: "failing WebSocket opening handshake ('WebSocket connection upgrade failed')",
      situation: "handshake-invalid",
      code: 1006,
      side: "either",
      readFrom: {
        kind: "source",
        title: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
    {
      id: "send-on-closed",
      text: "Attempt to send on a closed protocol",
      pattern: /Attempt to send on a closed protocol/,
      example: "autobahn.exception.Disconnected: Attempt to send on a closed protocol",
      situation: "send-after-close",
      side: "either",
      readFrom: {
        kind: "source",
        title: "crossbario/autobahn-python src/autobahn/websocket/protocol.py",
        url: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6/src/autobahn/websocket/protocol.py",
      },
    },
  ],
} as const satisfies MessageStack;
