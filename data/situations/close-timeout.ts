import type { Situation } from "../model/situation.ts";

export const closeTimeout = {
  id: "close-timeout",
  phase: "closing",
  title: "The Close frame was never answered",
  happened:
    "One side sent its Close frame and waited for the other's; none came in time, so it dropped the connection.",
  symptoms: [
    "`readyState` stays 2 for a long wait, then `close` fires with 1006, although you had asked for 1000.",
    "The wait is fixed: 60 seconds in Chromium, 30 in ws.",
    "The other side's handler for a close does not answer, or the line was already dead.",
  ],
  confirm:
    "Measure the time from your `close(1000)` to the `close` event: 30 or 60 seconds is typical. If such a wait ends with `wasClean` `false`, it is this; an end at once is something else.",
  firstSafeMove:
    "Treat the socket as gone when you call `close()`, without waiting for the `close` event.",
  fix: {
    steps: [
      "Answer every Close frame with one of your own; nearly all libraries do it unless a handler stops them.",
    ],
    products: [
      {
        product: "Cloudflare Durable Objects",
        setting: "webSocketClose",
        step: "Call `ws.close(code, reason)` in `webSocketClose`, which has to be done where the compatibility date is before 2026-04-07.",
        service: "cloudflare-workerd",
        source: {
          title: "Cloudflare: Durable Object base class",
          url: "https://developers.cloudflare.com/durable-objects/api/base/#websocketclose",
          shows: "gives 1006 when `webSocketClose` does not answer",
        },
      },
      {
        product: "partyserver",
        step: "Update to 0.5.4 or later, which answers the Close frame.",
        service: "cloudflare-partyserver",
      },
    ],
    note: "If the line is dead, no Close frame can be answered: then it is that entry.",
  },
  codes: [1006],
  wire: {
    title: "The Close frame gets no answer",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1000",
        close: 1000,
        text: "The client sends its Close frame.",
      },
      {
        kind: "quiet",
        label: "no answer for 60 s",
        text: "The other side does not answer: Chromium waits 60 s, ws 30 s.",
      },
      {
        kind: "cut",
        from: "client",
        to: "server",
        label: "TCP ends, no answer",
        text: "The client gives up and drops the connection.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "It reports 1006, although it had asked for 1000.",
      },
    ],
  },
  next: ["silent-drop", "destroyed-socket"],
  sources: [
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/fde75b19bd1588f83520d0e187282097390a41d2/net/websockets/websocket_channel.cc",
      shows: "waits 60 seconds for the answer to its Close frame",
    },
    {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/constants.js",
      shows: "waits 30 seconds",
    },
    {
      title: "Cloudflare: Durable Object base class",
      url: "https://developers.cloudflare.com/durable-objects/api/base/#websocketclose",
      shows: "gives 1006 when `webSocketClose` does not answer",
    },
    {
      title: "partykit pull request 393",
      url: "https://github.com/cloudflare/partykit/pull/393",
      shows: "repairs a server that never answered",
    },
    {
      rfc6455: "5.5.1",
      shows: "makes an endpoint answer a Close frame",
    },
  ],
} as const satisfies Situation;
