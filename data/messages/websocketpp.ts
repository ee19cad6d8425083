import type { MessageStack } from "../model/message.ts";

export const websocketpp = {
  id: "websocketpp",
  name: "WebSocket++",
  platform: "C++",
  messages: [
    {
      id: "disconnect-close",
      text: "Disconnect close local:[{code},{reason}] remote:[{code}]",
      pattern: /Disconnect close local:\[(?!1006\b)(?<code>\d{1,5})/,
      example: "Disconnect close local:[1001,going away] remote:[1001]",
      situation: "closed-with-code",
      side: "either",
      readFrom: {
        sourceOf: "zaphoyd/websocketpp websocketpp/impl/connection_impl.hpp",
        url: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be/websocketpp/impl/connection_impl.hpp",
      },
    },
    {
      id: "disconnect-without-close",
      text: "Disconnect close local:[1006,{reason}] remote:[1006]",
      pattern: /Disconnect close local:\[1006\b/,
      example: "Disconnect close local:[1006,End of File] remote:[1006]",
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "zaphoyd/websocketpp websocketpp/impl/connection_impl.hpp",
        url: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be/websocketpp/impl/connection_impl.hpp",
      },
    },
    {
      id: "end-of-file",
      text: "End of File",
      pattern: /websocketpp\.transport(?:\.asio)?:7\b/,
      example: "handle_read_frame error: websocketpp.transport:7 (End of File)",
      situation: "eof-without-close",
      side: "either",
      readFrom: {
        sourceOf: "zaphoyd/websocketpp websocketpp/transport/base/connection.hpp",
        url: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be/websocketpp/transport/base/connection.hpp",
      },
    },
    {
      id: "tls-short-read",
      text: "TLS Short Read",
      pattern: /\bTLS Short Read\b/,
      example: "asio async_read error: TLS Short Read",
      situation: "eof-without-close",
      side: "either",
      readFrom: {
        sourceOf: "zaphoyd/websocketpp websocketpp/transport/base/connection.hpp",
        url: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be/websocketpp/transport/base/connection.hpp",
      },
    },
    {
      id: "opening-timed-out",
      text: "The opening handshake timed out",
      pattern: /\bThe opening handshake timed out\b/,
      example: "The opening handshake timed out",
      situation: "handshake-timeout",
      side: "either",
      readFrom: {
        sourceOf: "zaphoyd/websocketpp websocketpp/error.hpp",
        url: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be/websocketpp/error.hpp",
      },
    },
    {
      id: "closing-timed-out",
      text: "The closing handshake timed out",
      pattern: /\bThe closing handshake timed out\b/,
      example: "The closing handshake timed out",
      situation: "close-timeout",
      side: "either",
      readFrom: {
        sourceOf: "zaphoyd/websocketpp websocketpp/error.hpp",
        url: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be/websocketpp/error.hpp",
      },
    },
    {
      id: "message-too-large",
      text: "A message was too large",
      pattern: /\bA message was too large\b/,
      example: "A message was too large",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf: "zaphoyd/websocketpp websocketpp/processors/base.hpp",
        url: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be/websocketpp/processors/base.hpp",
      },
    },
    {
      id: "masking",
      text: "Clients may not send unmasked frames",
      pattern: /(?:Clients may not send unmasked|Servers may not send masked) frames/,
      example: "Clients may not send unmasked frames",
      situation: "protocol-error",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf: "zaphoyd/websocketpp websocketpp/processors/base.hpp",
        url: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be/websocketpp/processors/base.hpp",
      },
    },
    {
      id: "invalid-http-status",
      text: "Invalid HTTP status.",
      pattern:
        /(?:[Ww]eb[Ss]ocket|[Hh]andshake)[\w ]{0,12}: Invalid HTTP status\.|^Invalid HTTP status\.$/m,
      example: "Invalid HTTP status.",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "zaphoyd/websocketpp websocketpp/processors/base.hpp",
        url: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be/websocketpp/processors/base.hpp",
      },
    },
  ],
} as const satisfies MessageStack;
