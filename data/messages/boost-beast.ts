import type { MessageStack } from "../model/message.ts";

export const boostBeast = {
  id: "boost-beast",
  name: "Boost.Beast",
  platform: "C++",
  messages: [
    {
      id: "gracefully-closed",
      text: "The WebSocket stream was gracefully closed at both endpoints",
      pattern: /The WebSocket stream was gracefully closed at both endpoints/,
      example: "read: The WebSocket stream was gracefully closed at both endpoints",
      situation: "normal-close",
      side: "either",
      readFrom: {
        sourceOf: "boostorg/beast include/boost/beast/websocket/impl/error.ipp",
        url: "https://github.com/boostorg/beast/blob/7c1e061f/include/boost/beast/websocket/impl/error.ipp",
      },
    },
    {
      id: "upgrade-declined",
      text: "The WebSocket handshake was declined by the remote peer",
      pattern: /The WebSocket handshake was declined by the remote peer/,
      example: "handshake: The WebSocket handshake was declined by the remote peer",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "boostorg/beast include/boost/beast/websocket/impl/error.ipp",
        url: "https://github.com/boostorg/beast/blob/7c1e061f/include/boost/beast/websocket/impl/error.ipp",
      },
    },
    {
      id: "message-too-big",
      text: "The WebSocket message exceeded the locally configured limit",
      pattern: /The WebSocket message exceeded the locally configured limit/,
      example: "read: The WebSocket message exceeded the locally configured limit",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf: "boostorg/beast include/boost/beast/websocket/impl/error.ipp",
        url: "https://github.com/boostorg/beast/blob/7c1e061f/include/boost/beast/websocket/impl/error.ipp",
      },
    },
    {
      id: "not-utf8",
      text: "The WebSocket frame payload was not valid utf8",
      pattern: /The WebSocket (?:frame|close frame) payload was not valid utf8/,
      example: "read: The WebSocket frame payload was not valid utf8",
      situation: "invalid-utf8",
      code: 1007,
      side: "either",
      readFrom: {
        sourceOf: "boostorg/beast include/boost/beast/websocket/impl/error.ipp",
        url: "https://github.com/boostorg/beast/blob/7c1e061f/include/boost/beast/websocket/impl/error.ipp",
      },
    },
    {
      id: "bad-close-code",
      text: "The WebSocket close frame reason code was invalid",
      pattern: /The WebSocket close frame reason code was invalid/,
      example: "read: The WebSocket close frame reason code was invalid",
      situation: "invalid-close-code-received",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf: "boostorg/beast include/boost/beast/websocket/impl/error.ipp",
        url: "https://github.com/boostorg/beast/blob/7c1e061f/include/boost/beast/websocket/impl/error.ipp",
      },
    },
    {
      id: "masking",
      text: "The WebSocket frame was unmasked",
      pattern: /The WebSocket frame was (?:un)?masked/,
      example: "read: The WebSocket frame was unmasked",
      situation: "protocol-error",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf: "boostorg/beast include/boost/beast/websocket/impl/error.ipp",
        url: "https://github.com/boostorg/beast/blob/7c1e061f/include/boost/beast/websocket/impl/error.ipp",
      },
    },
    {
      id: "bad-handshake-field",
      text: "The WebSocket handshake {header} field is invalid",
      pattern:
        /The WebSocket handshake (?<header>Sec-WebSocket-(?:Accept|Key|Version)|Connection|Upgrade|Host) field is /,
      example: "handshake: The WebSocket handshake Sec-WebSocket-Accept field is invalid",
      situation: "handshake-invalid",
      side: "either",
      readFrom: {
        sourceOf: "boostorg/beast include/boost/beast/websocket/impl/error.ipp",
        url: "https://github.com/boostorg/beast/blob/7c1e061f/include/boost/beast/websocket/impl/error.ipp",
      },
    },
    {
      id: "reserved-bits-or-opcode",
      text: "The WebSocket frame contained illegal reserved bits",
      pattern: /The WebSocket frame contained (?:illegal reserved bits|an illegal opcode)/,
      example: "read: The WebSocket frame contained illegal reserved bits",
      situation: "protocol-error",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf: "boostorg/beast include/boost/beast/websocket/impl/error.ipp",
        url: "https://github.com/boostorg/beast/blob/7c1e061f/include/boost/beast/websocket/impl/error.ipp",
      },
    },
  ],
} as const satisfies MessageStack;
