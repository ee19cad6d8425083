import type { MessageStack } from "../model/message.ts";

export const firefox = {
  id: "firefox",
  name: "Firefox",
  platform: "Browser",
  messages: [
    {
      id: "cannot-establish",
      text: "Firefox can’t establish a connection to the server at {url}.",
      pattern: /Firefox can.t establish a connection to the server at wss?:/,
      example: "Firefox can’t establish a connection to the server at wss://example.com/ws.",
      situation: "connect-failed",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "mozilla/gecko-dev browser/locales/en-US/chrome/overrides/appstrings.properties",
        url: "https://github.com/mozilla/gecko-dev/blob/020ce4b8e6aa/browser/locales/en-US/chrome/overrides/appstrings.properties",
      },
    },
    {
      id: "interrupted-while-loading",
      text: "The connection to {url} was interrupted while the page was loading.",
      pattern: /was interrupted while the page was loading/,
      example:
        "The connection to wss://example.com/api/websocket was interrupted while the page was loading.",
      situation: "peer-reset",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "mozilla/gecko-dev browser/locales/en-US/chrome/overrides/appstrings.properties",
        url: "https://github.com/mozilla/gecko-dev/blob/020ce4b8e6aa/browser/locales/en-US/chrome/overrides/appstrings.properties",
      },
    },
  ],
} as const satisfies MessageStack;
