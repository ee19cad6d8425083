import type { MessageStack } from "../model/message.ts";

export const libwebsockets = {
  id: "libwebsockets",
  name: "libwebsockets",
  platform: "C",
  messages: [
    {
      id: "upgrade-refused",
      text: "HS: ws upgrade response not 101",
      pattern: /HS: ws upgrade (?:response not (?:101|200)|unauthorized)/,
      example: "CLIENT_CONNECTION_ERROR: HS: ws upgrade response not 101",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "warmcat/libwebsockets lib/roles/ws/client-ws.c",
        url: "https://github.com/warmcat/libwebsockets/blob/1e967537a/lib/roles/ws/client-ws.c",
      },
    },
    {
      id: "invalid-response",
      text: "HS: ACCEPT missing",
      pattern:
        /HS: (?:ACCEPT missing|Accept hash wrong|UPGRADE missing|UPGRADE malformed|CONNECTION missing|Upgrade to something other than websocket)/,
      example: "CLIENT_CONNECTION_ERROR: HS: ACCEPT missing",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "warmcat/libwebsockets lib/roles/ws/client-ws.c",
        url: "https://github.com/warmcat/libwebsockets/blob/1e967537a/lib/roles/ws/client-ws.c",
      },
    },
    {
      id: "protocol-mismatch",
      text: "HS: PROTOCOL malformed",
      pattern: /HS: (?:Cannot match protocol|PROTOCOL malformed)|\bws protocol no match/,
      example: "CLIENT_CONNECTION_ERROR: HS: PROTOCOL malformed",
      situation: "subprotocol-mismatch",
      side: "client",
      readFrom: {
        sourceOf: "warmcat/libwebsockets lib/roles/ws/client-ws.c",
        url: "https://github.com/warmcat/libwebsockets/blob/1e967537a/lib/roles/ws/client-ws.c",
      },
    },
    {
      id: "closed-before-established",
      text: "closed before established",
      pattern: /CLIENT_CONNECTION_ERROR: closed before established/,
      example: "CLIENT_CONNECTION_ERROR: closed before established",
      situation: "eof-during-handshake",
      side: "client",
      readFrom: {
        sourceOf: "warmcat/libwebsockets lib/core-net/close.c",
        url: "https://github.com/warmcat/libwebsockets/blob/1e967537a/lib/core-net/close.c",
      },
    },
    {
      id: "tls-timed-out",
      text: "Timed out waiting SSL",
      pattern: /Timed out waiting SSL\b/,
      example: "CLIENT_CONNECTION_ERROR: Timed out waiting SSL",
      situation: "tls-failure",
      side: "client",
      readFrom: {
        sourceOf: "warmcat/libwebsockets lib/core-net/wsi-timeout.c",
        url: "https://github.com/warmcat/libwebsockets/blob/1e967537a/lib/core-net/wsi-timeout.c",
      },
    },
    {
      id: "reply-timed-out",
      text: "Timed out waiting server reply",
      pattern: /Timed out waiting server reply/,
      example: "CLIENT_CONNECTION_ERROR: Timed out waiting server reply",
      situation: "handshake-timeout",
      side: "client",
      readFrom: {
        sourceOf: "warmcat/libwebsockets lib/core-net/wsi-timeout.c",
        url: "https://github.com/warmcat/libwebsockets/blob/1e967537a/lib/core-net/wsi-timeout.c",
      },
    },
    {
      id: "unable-to-connect",
      text: "Unable to connect",
      pattern: /CLIENT_CONNECTION_ERROR: (?:Unable to connect|conn fail: (?!ECONNREFUSED))/,
      example: "CLIENT_CONNECTION_ERROR: Unable to connect",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "warmcat/libwebsockets lib/core-net/client/connect3.c",
        url: "https://github.com/warmcat/libwebsockets/blob/1e967537a/lib/core-net/client/connect3.c",
      },
    },
    {
      id: "connection-refused",
      text: "conn fail: ECONNREFUSED",
      pattern: /\bconn fail: ECONNREFUSED\b/,
      example: "CLIENT_CONNECTION_ERROR: conn fail: ECONNREFUSED",
      situation: "connection-refused",
      side: "client",
      readFrom: {
        sourceOf: "warmcat/libwebsockets lib/core-net/client/connect3.c",
        url: "https://github.com/warmcat/libwebsockets/blob/1e967537a/lib/core-net/client/connect3.c",
      },
    },
    {
      id: "peer-hung-up",
      text: "Peer hung up",
      pattern: /CLIENT_CONNECTION_ERROR: Peer hung up/,
      example: "CLIENT_CONNECTION_ERROR: Peer hung up",
      situation: "eof-during-handshake",
      side: "client",
      readFrom: {
        sourceOf: "warmcat/libwebsockets lib/roles/http/client/client-http.c",
        url: "https://github.com/warmcat/libwebsockets/blob/1e967537a/lib/roles/http/client/client-http.c",
      },
    },
  ],
} as const satisfies MessageStack;
