import type { MessageStack } from "../model/message.ts";

export const socketrocket = {
  id: "socketrocket",
  name: "SocketRocket",
  platform: "Objective-C",
  messages: [
    {
      id: "bad-response-code",
      text: 'Error Domain=SRWebSocketErrorDomain Code=2132 "received bad response code from server {status}"',
      pattern:
        /SRWebSocketErrorDomain Code=2132 "received bad response code from server (?<status>\d{3})/,
      example:
        'Error Domain=SRWebSocketErrorDomain Code=2132 "received bad response code from server 403"',
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        quotedIn: "facebookincubator/SocketRocket#57",
        url: "https://github.com/facebookincubator/SocketRocket/issues/57",
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
