import type { MessageStack } from "../model/message.ts";

export const safari = {
  id: "safari",
  name: "Safari",
  platform: "Browser",
  messages: [
    {
      id: "bad-response",
      text: "WebSocket connection to '{url}' failed: There was a bad response from the server.",
      pattern: /' failed: [Tt]here was a bad response from the server/,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: There was a bad response from the server.",
      situation: "handshake-rejected",
      code: 1006,
      side: "client",
      readFrom: {
        quotedIn: "miroslavpejic85/mirotalk#227",
        url: "https://github.com/miroslavpejic85/mirotalk/issues/227",
      },
    },
    {
      id: "socket-not-connected",
      text: "WebSocket network error: The operation couldn’t be completed. Socket is not connected",
      pattern:
        /WebSocket network error: The operation couldn.t be completed\. Socket is not connected/,
      example:
        "WebSocket network error: The operation couldn’t be completed. Socket is not connected",
      situation: "peer-reset",
      code: 1006,
      side: "client",
      readFrom: {
        quotedIn: "Atmosphere/atmosphere-javascript#239",
        url: "https://github.com/Atmosphere/atmosphere-javascript/issues/239",
      },
    },
    {
      id: "connection-refused",
      text: "WebSocket network error: The operation couldn’t be completed. Connection refused",
      pattern: /WebSocket network error: The operation couldn.t be completed\. Connection refused/,
      example: "WebSocket network error: The operation couldn’t be completed. Connection refused",
      situation: "connection-refused",
      code: 1006,
      side: "client",
      readFrom: {
        quotedIn: "hack-as-a-service/frontend#10",
        url: "https://github.com/hack-as-a-service/frontend/issues/10",
      },
    },
    {
      id: "closed-due-to-suspension",
      text: "WebSocket is closed due to suspension.",
      pattern: /WebSocket is closed due to suspension/,
      example:
        "WebSocket connection to 'wss://example.com/ws' failed: WebSocket is closed due to suspension.",
      situation: "going-away",
      code: 1001,
      reports: 1006,
      side: "client",
      readFrom: {
        quotedIn: "DanielLavrushin/asuswrt-merlin-idefix#11",
        url: "https://github.com/DanielLavrushin/asuswrt-merlin-idefix/issues/11",
      },
    },
    {
      id: "insecure-content-blocked",
      text: "[blocked] The page at {page} was not allowed to run insecure content from {url}.",
      pattern: /was not allowed to run insecure content from ws:/,
      example:
        "[blocked] The page at https://example.com/ was not allowed to run insecure content from ws://example.com/ws.",
      situation: "mixed-content",
      side: "client",
      readFrom: {
        quotedIn: "AndrewBelt/hack.chat#105",
        url: "https://github.com/AndrewBelt/hack.chat/issues/105",
      },
    },
    {
      id: "close-message-too-long",
      text: "WebSocket close message is too long.",
      pattern: /WebSocket close message is too long/,
      example: "WebSocket close message is too long.",
      situation: "reason-too-long",
      side: "client",
      readFrom: {
        sourceOf: "WebKit/WebKit Source/WebCore/Modules/websockets/WebSocket.cpp",
        url: "https://github.com/WebKit/WebKit/blob/00140795df37/Source/WebCore/Modules/websockets/WebSocket.cpp",
      },
    },
    {
      id: "port-blocked",
      text: "WebSocket port {port} blocked",
      pattern: /WebSocket port (?<port>\d{1,5}) blocked/,
      example: "WebSocket port 25 blocked",
      situation: "blocked-port",
      side: "client",
      readFrom: {
        sourceOf: "WebKit/WebKit Source/WebCore/Modules/websockets/WebSocket.cpp",
        url: "https://github.com/WebKit/WebKit/blob/00140795df37/Source/WebCore/Modules/websockets/WebSocket.cpp",
      },
    },
  ],
} as const satisfies MessageStack;
