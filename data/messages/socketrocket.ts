import type { MessageStack } from "../model/message.ts";

export const socketrocket = {
  id: "socketrocket",
  name: "SocketRocket",
  platform: "Objective-C",
  messages: [
    {
      id: "bad-response-code",
      text: 'Error Domain=SRWebSocketErrorDomain Code=2132 "Received bad response code from server: {status}."',
      // Before 0.6.0 it began with a small letter and had no colon.
      pattern:
        /SRWebSocketErrorDomain Code=2132 "[Rr]eceived bad response code from server:? (?<status>\d{3})/,
      example:
        'Error Domain=SRWebSocketErrorDomain Code=2132 "Received bad response code from server: 403."',
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "facebookincubator/SocketRocket SocketRocket/SRWebSocket.m",
        url: "https://github.com/facebookincubator/SocketRocket/blob/b7f833e3bf6ba78adfad783bcc5f564f4f436678/SocketRocket/SRWebSocket.m",
      },
    },
    {
      id: "connection-refused",
      text: 'Error Domain=NSPOSIXErrorDomain Code=61 "Connection refused"',
      pattern:
        /NSPOSIXErrorDomain Code=61 "(?:The operation couldn.t be completed\. )?Connection refused"/,
      example: 'Error Domain=NSPOSIXErrorDomain Code=61 "Connection refused"',
      situation: "connection-refused",
      side: "client",
      readFrom: {
        quotedIn: "facebookincubator/SocketRocket#391",
        url: "https://github.com/facebookincubator/SocketRocket/issues/391",
      },
    },
  ],
} as const satisfies MessageStack;
