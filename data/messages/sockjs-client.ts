import type { MessageStack } from "../model/message.ts";

export const sockjsClient = {
  id: "sockjs-client",
  name: "SockJS client",
  platform: "JavaScript",
  messages: [
    {
      id: "cannot-connect",
      text: "Cannot connect to server",
      pattern:
        /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1002\W{1,20}(?:[Rr]eason\W{1,4})?Cannot connect to server\b/,
      example: "close 1002 Cannot connect to server",
      situation: "connect-failed",
      code: 1002,
      side: "client",
      readFrom: {
        sourceOf: "sockjs/sockjs-client lib/main.js",
        url: "https://github.com/sockjs/sockjs-client/blob/032f9cece3a4f564162f94627faeeafadd3aa4d9/lib/main.js",
      },
    },
    {
      id: "all-transports-failed",
      text: "All transports failed",
      pattern:
        /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}2000\W{1,20}(?:[Rr]eason\W{1,4})?All transports failed\b/,
      example: "close 2000 All transports failed",
      situation: "connect-failed",
      code: 2000,
      side: "client",
      readFrom: {
        sourceOf: "sockjs/sockjs-client lib/main.js",
        url: "https://github.com/sockjs/sockjs-client/blob/032f9cece3a4f564162f94627faeeafadd3aa4d9/lib/main.js",
      },
    },
    {
      id: "transport-timed-out",
      text: "Transport timed out",
      // Its own debug line: the client goes on with the next transport, and no close event has 2007.
      pattern: /\b2007\W{1,20}(?:[Rr]eason\W{1,4})?Transport timed out\b/,
      example: "sockjs-client:main _transportClose undefined 2007 Transport timed out",
      situation: "handshake-timeout",
      side: "client",
      readFrom: {
        sourceOf: "sockjs/sockjs-client lib/main.js",
        url: "https://github.com/sockjs/sockjs-client/blob/032f9cece3a4f564162f94627faeeafadd3aa4d9/lib/main.js",
      },
    },
    {
      id: "session-lost",
      text: "Server lost session",
      pattern:
        /\b(?:[Cc]losed?|[Cc]ode)\W{1,4}1006\W{1,20}(?:[Rr]eason\W{1,4})?Server lost session\b/,
      example: "close 1006 Server lost session",
      situation: "sticky-session-missing",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "sockjs/sockjs-client lib/main.js",
        url: "https://github.com/sockjs/sockjs-client/blob/032f9cece3a4f564162f94627faeeafadd3aa4d9/lib/main.js",
      },
    },
  ],
} as const satisfies MessageStack;
