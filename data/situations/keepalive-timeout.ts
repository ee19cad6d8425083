import type { Situation } from "../model/situation.ts";

export const keepaliveTimeout = {
  id: "keepalive-timeout",
  phase: "open",
  title: "No pong came, so one side gave up",
  happened:
    "One side sent a ping or a heartbeat, got no answer within its deadline, and closed the connection itself.",
  symptoms: [
    "The side that gave up logs a ping timeout; the other side sees 1006 or nothing.",
    "In Python the line reads `sent 1011 (internal error) keepalive ping timeout; no close frame received`.",
    "It happens while one side is busy: heavy computing, a blocked event loop, a debugger.",
  ],
  confirm:
    "Capture on the other machine and see whether the ping arrived. Run `tshark -i any -f 'tcp port 8080' -d tcp.port==8080,http -Y 'websocket.opcode == 9 or websocket.opcode == 10'`: a ping without a pong means that the program was blocked; no ping means that the line was dead. Start the capture before the connection opens.",
  firstSafeMove:
    "Look for blocking code on the side that did not answer before you raise any timeout.",
  fix: {
    steps: [
      "Move long work off the event loop: in an asynchronous program a blocking sleep or a long loop stops the pongs too.",
      "Set the deadline above the longest pause that you accept.",
    ],
    products: [
      {
        product: "Socket.IO (Engine.IO)",
        setting: "pingTimeout",
        step: "Raise `pingTimeout`, 20 seconds by default, which starts with each ping.",
        limit: "socket-io-ping-timeout",
      },
      {
        product: "Python websockets",
        setting: "ping_timeout",
        step: "Raise `ping_timeout`, 20 seconds by default, or turn it off with `None`.",
        limit: "python-websockets-ping-timeout",
      },
      {
        product: "Uvicorn",
        setting: "--ws-ping-timeout",
        step: "Raise `--ws-ping-timeout`, 20 seconds by default.",
        limit: "uvicorn-ws-ping-timeout",
      },
      {
        product: "Daphne",
        setting: "--ping-timeout",
        step: "Raise `--ping-timeout`, 30 seconds by default.",
        limit: "daphne-ping-timeout",
      },
      {
        product: "ASP.NET Core SignalR",
        setting: "ClientTimeoutInterval",
        step: "Keep `ClientTimeoutInterval`, 30 seconds by default, at twice the interval of the pings.",
        limit: "signalr-client-timeout-interval",
      },
      {
        product: "Deno",
        setting: "idleTimeout",
        step: "Raise `idleTimeout`, 30 seconds by default, in the options of `Deno.upgradeWebSocket()`, or turn it off with 0.",
        limit: "deno-idle-timeout",
      },
    ],
    note: "The code differs: Python's websockets and Ktor use 1011, Deno and Dart 1001, Phoenix 1000, aiohttp and Java-WebSocket report 1006. “keepalive ping failed” of Python's `websockets` is, with asyncio, another exception in the task that sends the pings; with threads or Trio it is a missing pong too. Its traceback tells. `Ping` of coder/websocket needs a `Reader` call beside it that reads the pong; without one it always fails so. Its failure alone no longer closes the connection.",
  },
  codes: [1006, 1011, 1001, 1000, 4000, 4499],
  wire: {
    title: "The server gets no pong",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Ping",
        text: "The server sends a ping.",
      },
      {
        kind: "quiet",
        label: "no pong",
        text: "No pong comes by the deadline: the client is busy or its line is dead.",
      },
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "TCP ends, no Close",
        text: "The server takes the connection for dead and drops it.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "A client that is still there reports 1006.",
      },
    ],
  },
  otherWays:
    "The client may be the one that gives up. Python's websockets and Ktor send a Close frame with 1011 before they drop it, Deno and Dart one with 1001, Phoenix's client one with 1000.",
  next: ["silent-drop", "tab-throttling", "idle-timeout"],
  sources: [
    {
      title: "Python websockets: FAQ on connections",
      url: "https://websockets.readthedocs.io/en/stable/faq/connection.html",
      shows: "explains the keepalive ping timeout and where to look first",
    },
    {
      title: "Python websockets issue 703",
      url: "https://github.com/python-websockets/websockets/issues/703",
      shows:
        "is a blocking sleep on the server that left the client's pings unanswered for 40 seconds",
    },
    {
      rfc6455: "5.5.2",
      shows: "asks for a Pong frame as soon as is practical",
    },
    {
      sourceOf: "Ktor",
      url: "https://github.com/ktorio/ktor/blob/11cde61614328c2c4925b865123f12c2c8eeffe5/ktor-shared/ktor-websockets/common/src/io/ktor/websocket/PingPong.kt",
      shows: "closes with 1011 and “Ping timeout”",
    },
    {
      sourceOf: "Python websockets",
      url: "https://github.com/python-websockets/websockets/blob/04e599ca3caad2c5bb3fa8eaf24066fd270e90a7/src/websockets/asyncio/connection.py",
      shows: "logs “keepalive ping failed” for an exception in the task that sends the pings",
    },
    {
      sourceOf: "coder/websocket",
      url: "https://github.com/coder/websocket/blob/9c8faadccd1b679e811a79ce506f8a10237251ad/conn.go",
      shows: "has `Ping` wait for a `Reader` call to read the pong, and return an error in the end",
    },
  ],
} as const satisfies Situation;
