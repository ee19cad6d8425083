import type { Situation } from "../model/situation.ts";

export const reconnectSuppressed = {
  id: "reconnect-suppressed",
  phase: "program",
  title: "The library decided not to reconnect",
  happened:
    "The connection had ended earlier, and the library's own rule kept it from opening a new one.",
  symptoms: [
    "The page stays offline although the server is back.",
    "The log says that the most retries were reached, or that the page is hidden.",
    "The first close has a code of its own, further up in the log.",
  ],
  confirm:
    "Call the library's own connect method once by hand. If the connection opens at once, only the rule stood in the way; look up which one in its log and options.",
  firstSafeMove: "Reconnect once when the page becomes visible and on `online`.",
  fix: {
    steps: [
      "Set the number of retries and the longest delay to what your users need.",
      "Show your users when the library has given up.",
      "Keep the rules that stop after a refusal: they protect the server from a loop.",
    ],
    products: [
      {
        product: "Phoenix",
        step: "Wait until the page is shown again: while it is hidden, the client does not reconnect.",
        service: "phoenix",
      },
      {
        product: "reconnecting-websocket",
        setting: "maxRetries",
        step: "Raise `maxRetries`, at which it stops.",
        source: {
          sourceOf: "reconnecting-websocket",
          url: "https://github.com/pladaria/reconnecting-websocket/blob/d7c312fb78049484d11da959ed770a0f7ae2b807/reconnecting-websocket.ts",
          shows: "stops when the most retries are reached",
        },
      },
    ],
  },
  codes: [],
  wire: {
    title: "The library does not come back",
    steps: [
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "connection ends",
        text: "The connection ends, for a reason of its own.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event",
        text: "The client is told so.",
      },
      {
        kind: "event",
        at: "client",
        label: "no new attempt",
        text: "A rule of the library forbids it: the page is hidden, or the retries are used up.",
      },
      {
        kind: "quiet",
        label: "nothing is sent",
        text: "The server is back, and nobody asks.",
      },
    ],
  },
  next: ["server-closed-session", "tab-throttling", "rate-limited"],
  sources: [
    {
      sourceOf: "Phoenix",
      url: "https://github.com/phoenixframework/phoenix/blob/f7a85325fb05dc3a0016e852a896e952828ae082/assets/js/phoenix/socket.js",
      shows: "does not reconnect while the page is hidden",
    },
    {
      sourceOf: "reconnecting-websocket",
      url: "https://github.com/pladaria/reconnecting-websocket/blob/d7c312fb78049484d11da959ed770a0f7ae2b807/reconnecting-websocket.ts",
      shows: "stops when the most retries are reached",
    },
  ],
} as const satisfies Situation;
