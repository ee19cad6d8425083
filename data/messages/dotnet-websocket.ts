import type { MessageStack } from "../model/message.ts";

export const dotnetWebsocket = {
  id: "dotnet-websocket",
  name: ".NET WebSocket and ClientWebSocket",
  platform: ".NET",
  messages: [
    {
      id: "closed-without-handshake",
      text: "The remote party closed the WebSocket connection without completing the close handshake.",
      pattern:
        /The remote party closed the WebSocket connection without completing the close handshake/,
      example:
        "System.Net.WebSockets.WebSocketException (0x80004005): The remote party closed the WebSocket connection without completing the close handshake.",
      situation: "eof-without-close",
      side: "either",
      readFrom: {
        sourceOf: "dotnet/runtime src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/0046881212e84825aac0f30ca109edba97bf4b56/src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
      },
    },
    {
      id: "invalid-state",
      text: "The WebSocket is in an invalid state ('{state}') for this operation. Valid states are: '{states}'",
      pattern:
        /The WebSocket is in an invalid state \('(?<state>CloseSent|CloseReceived|Closed|Aborted)'\) for this operation(?!\. Valid states are: 'Open, CloseSent')/,
      example:
        "The WebSocket is in an invalid state ('Closed') for this operation. Valid states are: 'Open, CloseReceived'",
      situation: "send-after-close",
      side: "either",
      readFrom: {
        sourceOf: "dotnet/runtime src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/0046881212e84825aac0f30ca109edba97bf4b56/src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
      },
    },
    {
      id: "invalid-state-to-receive",
      text: "The WebSocket is in an invalid state ('{state}') for this operation. Valid states are: 'Open, CloseSent'",
      pattern:
        /The WebSocket is in an invalid state \('(?<state>CloseReceived|Closed|Aborted)'\) for this operation\. Valid states are: 'Open, CloseSent'/,
      example:
        "The WebSocket is in an invalid state ('Aborted') for this operation. Valid states are: 'Open, CloseSent'",
      situation: "receive-after-close",
      side: "either",
      readFrom: {
        sourceOf: "dotnet/runtime src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/0046881212e84825aac0f30ca109edba97bf4b56/src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
      },
    },
    {
      id: "no-pong",
      text: "The WebSocket didn't recieve a Pong frame in response to a Ping frame within the configured KeepAliveTimeout.",
      pattern:
        /The WebSocket didn't rec(?:ie|ei)ve a Pong frame in response to a Ping frame within the configured KeepAliveTimeout/,
      example:
        "The WebSocket didn't recieve a Pong frame in response to a Ping frame within the configured KeepAliveTimeout.",
      situation: "keepalive-timeout",
      side: "either",
      readFrom: {
        sourceOf: "dotnet/runtime src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/0046881212e84825aac0f30ca109edba97bf4b56/src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
      },
    },
    {
      id: "unexpected-status",
      text: "The server returned status code '{status}' when status code '101' was expected.",
      pattern:
        /The server returned status code '(?<status>\d{3})' when status code '(?:101|200)' was expected/,
      example: "The server returned status code '403' when status code '101' was expected.",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf:
          "dotnet/runtime src/libraries/System.Net.WebSockets.Client/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/461a6ae835ae7a0d34c97fb94cfdb34da0753462/src/libraries/System.Net.WebSockets.Client/src/Resources/Strings.resx",
      },
    },
    {
      id: "unable-to-connect",
      text: "Unable to connect to the remote server",
      pattern:
        /WebSocketException(?: \(0x[\da-fA-F]{8}\))?: Unable to connect to the remote server/,
      example:
        "System.Net.WebSockets.WebSocketException (0x80004005): Unable to connect to the remote server",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf:
          "dotnet/runtime src/libraries/System.Net.WebSockets.Client/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/461a6ae835ae7a0d34c97fb94cfdb34da0753462/src/libraries/System.Net.WebSockets.Client/src/Resources/Strings.resx",
      },
    },
    {
      id: "reserved-close-status",
      text: "The close status code '{code}' is reserved for system use only and cannot be specified when calling this method.",
      pattern: /The close status code '(?<refusedCode>\d{1,5})' is reserved for system use only/,
      example:
        "The close status code '1006' is reserved for system use only and cannot be specified when calling this method.",
      situation: "close-code-not-allowed",
      side: "either",
      readFrom: {
        sourceOf: "dotnet/runtime src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/0046881212e84825aac0f30ca109edba97bf4b56/src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
      },
    },
    {
      id: "description-too-long",
      text: "The close status description '{reason}' is too long. The UTF-8 representation of the status description must not be longer than {limit} bytes.",
      pattern:
        /The UTF-8 representation of the status description must not be longer than (?<limit>\d{1,5}) bytes/,
      example:
        "The close status description 'aaa' is too long. The UTF-8 representation of the status description must not be longer than 123 bytes.",
      situation: "reason-too-long",
      side: "either",
      readFrom: {
        sourceOf: "dotnet/runtime src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/0046881212e84825aac0f30ca109edba97bf4b56/src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
      },
    },
    {
      id: "reserved-bits",
      text: "The WebSocket received a frame with one or more reserved bits set.",
      pattern: /The WebSocket received a frame with one or more reserved bits set/,
      example: "The WebSocket received a frame with one or more reserved bits set.",
      situation: "protocol-error",
      side: "either",
      readFrom: {
        sourceOf: "dotnet/runtime src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/0046881212e84825aac0f30ca109edba97bf4b56/src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
      },
    },
    {
      id: "masked-frame",
      text: "The WebSocket server sent a masked frame.",
      pattern: /The WebSocket server sent a masked frame/,
      example: "The WebSocket server sent a masked frame.",
      situation: "protocol-error",
      side: "client",
      readFrom: {
        sourceOf: "dotnet/runtime src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/0046881212e84825aac0f30ca109edba97bf4b56/src/libraries/System.Net.WebSockets/src/Resources/Strings.resx",
      },
    },
    {
      id: "header-missing",
      text: "The server's response was missing the required header '{header}'.",
      pattern:
        /The server's response was missing the required header '(?<header>Connection|Upgrade|Sec-WebSocket-Accept)'/,
      example: "The server's response was missing the required header 'Sec-WebSocket-Accept'.",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf:
          "dotnet/runtime src/libraries/System.Net.WebSockets.Client/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/461a6ae835ae7a0d34c97fb94cfdb34da0753462/src/libraries/System.Net.WebSockets.Client/src/Resources/Strings.resx",
      },
    },
    {
      id: "closed-or-aborted",
      text: "The '{type}' instance cannot be used for communication because it has been transitioned into the '{state}' state.",
      pattern:
        /instance cannot be used for communication because it has been transitioned into (?:the '(?<state>Closed|Aborted)'|an invalid) state/,
      example:
        "The 'System.Net.WebSockets.InternalClientWebSocket' instance cannot be used for communication because it has been transitioned into the 'Aborted' state.",
      situation: "send-after-close",
      side: "either",
      readFrom: {
        sourceOf:
          "dotnet/runtime src/libraries/System.Net.WebSockets.Client/src/Resources/Strings.resx",
        url: "https://github.com/dotnet/runtime/blob/461a6ae835ae7a0d34c97fb94cfdb34da0753462/src/libraries/System.Net.WebSockets.Client/src/Resources/Strings.resx",
      },
    },
  ],
} as const satisfies MessageStack;
