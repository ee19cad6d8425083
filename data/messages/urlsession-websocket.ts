import type { MessageStack } from "../model/message.ts";

export const urlsessionWebsocket = {
  id: "urlsession-websocket",
  name: "URLSessionWebSocketTask",
  platform: "Swift",
  messages: [
    {
      id: "socket-not-connected",
      text: 'Error Domain=NSPOSIXErrorDomain Code=57 "Socket is not connected"',
      pattern:
        /NSPOSIXErrorDomain Code=57 "(?:The operation couldn.t be completed\. )?Socket is not connected"/,
      example: 'Error Domain=NSPOSIXErrorDomain Code=57 "Socket is not connected"',
      situation: "peer-reset",
      side: "client",
      readFrom: {
        quotedIn: "AlphaWallet/alpha-wallet-ios#4079",
        url: "https://github.com/AlphaWallet/alpha-wallet-ios/issues/4079",
      },
    },
  ],
} as const satisfies MessageStack;
