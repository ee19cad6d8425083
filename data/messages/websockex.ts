import type { MessageStack } from "../model/message.ts";

export const websockex = {
  id: "websockex",
  name: "WebSockex",
  platform: "Elixir",
  messages: [
    {
      id: "remote-closed",
      text: "{:remote, :closed}",
      pattern: /\{:remote, :closed\}/,
      example: "** (stop) {:remote, :closed}",
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        sourceOf: "Azolo/websockex lib/websockex.ex",
        url: "https://github.com/Azolo/websockex/blob/4a94f68/lib/websockex.ex",
      },
    },
    {
      id: "remote-code",
      text: '{:remote, {code}, "{reason}"}',
      pattern: /\{:remote, (?<code>\d{4}), "(?<reason>[^"\n]*)"\}/,
      example: '** (stop) {:remote, 1001, "going away"}',
      situation: "closed-with-code",
      side: "client",
      readFrom: {
        sourceOf: "Azolo/websockex lib/websockex.ex",
        url: "https://github.com/Azolo/websockex/blob/4a94f68/lib/websockex.ex",
      },
    },
    {
      id: "improper-response",
      text: "Didn't get a proper response from the server. The response was: {status} {reason}",
      pattern: /Didn't get a proper response from the server\. The response was: (?<status>\d{3})/,
      example: 'Didn\'t get a proper response from the server. The response was: 403 "Forbidden"',
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "Azolo/websockex lib/websockex/errors.ex",
        url: "https://github.com/Azolo/websockex/blob/4a94f68/lib/websockex/errors.ex",
      },
    },
    {
      id: "name-not-resolved",
      text: "Connection Error: Could not resolve domain name.",
      pattern: /Connection Error: Could not resolve domain name/,
      example: "Connection Error: Could not resolve domain name.",
      situation: "dns-failure",
      side: "client",
      readFrom: {
        sourceOf: "Azolo/websockex lib/websockex/errors.ex",
        url: "https://github.com/Azolo/websockex/blob/4a94f68/lib/websockex/errors.ex",
      },
    },
    {
      id: "challenge-mismatch",
      text: "Handshake Failed: Response didn't match challenge.",
      pattern: /Handshake Failed: Response didn't match challenge/,
      example: "Handshake Failed: Response didn't match challenge.",
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "Azolo/websockex lib/websockex/errors.ex",
        url: "https://github.com/Azolo/websockex/blob/4a94f68/lib/websockex/errors.ex",
      },
    },
  ],
} as const satisfies MessageStack;
