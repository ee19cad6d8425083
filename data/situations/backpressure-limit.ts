import type { Situation } from "../model/situation.ts";

export const backpressureLimit = {
  id: "backpressure-limit",
  phase: "open",
  title: "The receiver reads too slowly and the queue is full",
  happened:
    "Messages were produced faster than the other side took them, a buffer reached its limit, and the message or the whole connection was given up.",
  symptoms: [
    "`bufferedAmount`, or the server's send buffer, grows before the close.",
    "Slow or distant clients are hit, and busy times are worst.",
    "The reason or the log speaks of a send limit, a buffer, a queue or a slow consumer.",
  ],
  confirm:
    "Log `socket.bufferedAmount` once a second on the sending side, or run `ss -tn 'sport = :8080'` on the server and read the `Send-Q` column. Numbers that only grow before the close are this.",
  firstSafeMove: "Send less: drop or merge updates for a connection whose buffer is not empty.",
  fix: {
    steps: [
      "Check the buffer before each send.",
      "Skip, merge or sum up messages for slow readers.",
      "Let each client ask for less.",
      "Read faster where you are the receiver: do the work outside the message handler.",
      "Choose the limit last.",
    ],
    products: [
      {
        product: "Browser",
        setting: "bufferedAmount",
        step: "Read `bufferedAmount` before each `send()`, which closes the connection when the buffer is full.",
        source: {
          whatwg: "dom-websocket-send",
          shows: "counts what waits in `bufferedAmount`, and closes when it is full",
        },
      },
      {
        product: "Spring Framework",
        setting: "bufferSizeLimit",
        step: "Give the `ConcurrentWebSocketSessionDecorator` a `bufferSizeLimit` in bytes and a `sendTimeLimit` in milliseconds that your slowest healthy client keeps.",
        service: "spring-websocket",
        source: {
          sourceOf: "Spring Framework",
          url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e26a7ef9382b4a655bcefe5c8682fee/spring-websocket/src/main/java/org/springframework/web/socket/handler/ConcurrentWebSocketSessionDecorator.java",
          shows: "takes both limits in its constructor, and ends a session that is over one",
        },
      },
      {
        product: "OkHttp",
        step: "Look at `queueSize()` before you send: at 16 MiB it closes with 1001.",
      },
    ],
    note: "The code depends on the product: 4500 in Spring, 3008 in Centrifugo, 1008 in NATS, 1001 from OkHttp's own queue, 1006 in a browser whose buffer is full.",
  },
  codes: [1006, 1008, 1001, 4500, 3008],
  wire: {
    title: "A browser's send buffer is full",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "send(), faster than the line",
        text: "The page sends more than the other side takes.",
      },
      {
        kind: "event",
        at: "client",
        label: "send buffer is full",
        text: "What waits reaches the limit of the buffer.",
      },
      {
        kind: "cut",
        from: "client",
        to: "server",
        label: "TCP ends, no Close",
        text: "The browser gives the connection up.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The page's `close` event has 1006.",
      },
    ],
  },
  otherWays:
    "A server that cannot get rid of its messages mostly sends a code: 4500 in Spring, 3008 in Centrifugo, 1008 in NATS. OkHttp closes with 1001 when its own queue is full.",
  next: ["write-timeout", "message-too-big"],
  sources: [
    {
      sourceOf: "Spring Framework",
      url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e26a7ef9382b4a655bcefe5c8682fee/spring-websocket/src/main/java/org/springframework/web/socket/handler/ConcurrentWebSocketSessionDecorator.java",
      shows: "ends a session that is over its send time or buffer limit",
    },
    {
      sourceOf: "OkHttp",
      url: "https://github.com/square/okhttp/blob/0f8cb79997504edc4f945d07b5ca0ce46e0f3970/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/RealWebSocket.kt",
      shows: "closes with 1001 when 16 MiB wait to be sent",
    },
    {
      sourceOf: "Centrifuge",
      url: "https://github.com/centrifugal/centrifuge/blob/1d8f99f1d0d44c08c40b2df993b2e3f8502e1d1f/disconnect.go",
      shows: "closes with 3008 for a client that reads too slowly",
    },
    {
      whatwg: "dom-websocket-send",
      shows: "closes the connection when the buffer is full",
    },
  ],
} as const satisfies Situation;
