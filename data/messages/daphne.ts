import type { MessageStack } from "../model/message.ts";

export const daphne = {
  id: "daphne",
  name: "Daphne (Django Channels)",
  platform: "Python",
  messages: [
    {
      id: "reject",
      text: "WSREJECT {path}",
      pattern: /\] "WSREJECT (?<path>[^\s"]+)"/,
      example: '127.0.0.1:52831 - - [05/Aug/2025:10:00:00] "WSREJECT /ws/chat/" - -',
      situation: "handshake-rejected",
      side: "server",
      readFrom: {
        sourceOf: "django/daphne daphne/access.py",
        url: "https://github.com/django/daphne/blob/c19f2f4/daphne/access.py",
      },
    },
    {
      id: "not-accepted",
      text: "Socket has not been accepted, so cannot send over it",
      pattern: /Socket has not been accepted, so cannot send over it/,
      example: "ValueError: Socket has not been accepted, so cannot send over it",
      situation: "send-before-open",
      side: "server",
      readFrom: {
        sourceOf: "django/daphne daphne/ws_protocol.py",
        url: "https://github.com/django/daphne/blob/c19f2f4/daphne/ws_protocol.py",
      },
    },
  ],
} as const satisfies MessageStack;
