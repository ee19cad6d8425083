import type { MessageStack } from "../model/message.ts";

export const qtWebsockets = {
  id: "qt-websockets",
  name: "Qt WebSockets",
  platform: "C++",
  messages: [
    {
      id: "unhandled-status",
      text: "QWebSocketPrivate::processHandshake: Unhandled http status code: {status} ({reason}).",
      pattern: /QWebSocketPrivate::processHandshake: Unhandled http status code: (?<status>\d{3})/,
      example: "QWebSocketPrivate::processHandshake: Unhandled http status code: 403 (Forbidden).",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "qt/qtwebsockets src/websockets/qwebsocket_p.cpp",
        url: "https://github.com/qt/qtwebsockets/blob/c2c1873/src/websockets/qwebsocket_p.cpp",
      },
    },
    {
      id: "read-timeout",
      text: "Timeout when reading data from socket.",
      pattern: /Timeout when reading data from socket\./,
      example: "Timeout when reading data from socket.",
      situation: "idle-timeout",
      code: 1001,
      side: "either",
      readFrom: {
        sourceOf: "qt/qtwebsockets src/websockets/qwebsocketdataprocessor.cpp",
        url: "https://github.com/qt/qtwebsockets/blob/c2c1873/src/websockets/qwebsocketdataprocessor.cpp",
      },
    },
    {
      id: "message-too-big",
      text: "Received message is too big.",
      pattern: /Received message is too big\./,
      example: "Received message is too big.",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf: "qt/qtwebsockets src/websockets/qwebsocketdataprocessor.cpp",
        url: "https://github.com/qt/qtwebsockets/blob/c2c1873/src/websockets/qwebsocketdataprocessor.cpp",
      },
    },
    {
      id: "frame-too-big",
      text: "Maximum framesize exceeded.",
      pattern: /Maximum framesize exceeded\./,
      example: "Maximum framesize exceeded.",
      situation: "message-too-big",
      code: 1009,
      side: "either",
      readFrom: {
        sourceOf: "qt/qtwebsockets src/websockets/qwebsocketframe.cpp",
        url: "https://github.com/qt/qtwebsockets/blob/c2c1873/src/websockets/qwebsocketframe.cpp",
      },
    },
    {
      id: "invalid-utf8",
      text: "Invalid UTF-8 code encountered.",
      pattern: /Invalid UTF-8 code encountered\./,
      example: "Invalid UTF-8 code encountered.",
      situation: "invalid-utf8",
      code: 1007,
      side: "either",
      readFrom: {
        sourceOf: "qt/qtwebsockets src/websockets/qwebsocketdataprocessor.cpp",
        url: "https://github.com/qt/qtwebsockets/blob/c2c1873/src/websockets/qwebsocketdataprocessor.cpp",
      },
    },
    {
      id: "invalid-close-code",
      // It overwrites the code that came before it prints it, so the number is always 1002.
      text: "Invalid close code 1002 detected.",
      pattern: /Invalid close code \d{1,5} detected\./,
      example: "Invalid close code 1002 detected.",
      situation: "invalid-close-code-received",
      code: 1002,
      side: "either",
      readFrom: {
        sourceOf: "qt/qtwebsockets src/websockets/qwebsocketdataprocessor.cpp",
        url: "https://github.com/qt/qtwebsockets/blob/c2c1873/src/websockets/qwebsocketdataprocessor.cpp",
      },
    },
    {
      id: "server-closed",
      text: "Server closed.",
      pattern: /\b1001\W{1,20}(?:[Rr]eason\W{1,4})?Server closed\./,
      example: "1001 Server closed.",
      situation: "server-shutdown",
      code: 1001,
      side: "client",
      readFrom: {
        sourceOf: "qt/qtwebsockets src/websockets/qwebsocketserver_p.cpp",
        url: "https://github.com/qt/qtwebsockets/blob/c2c1873/src/websockets/qwebsocketserver_p.cpp",
      },
    },
  ],
} as const satisfies MessageStack;
