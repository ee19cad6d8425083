import type { Situation } from "../model/situation.ts";

export const destroyedSocket = {
  id: "destroyed-socket",
  phase: "open",
  title: "The socket was destroyed before the Close frame left",
  happened:
    "The server wrote a Close frame and tore the TCP connection down at once, so the frame was lost on the way out.",
  symptoms: [
    "The server's log shows a 1008 or 4xxx, the client reports 1006.",
    "It happens under load or on slow lines, and hardly ever on your machine.",
    "The code calls `terminate()` or `destroy()` right after `close()`.",
  ],
  confirm:
    "Capture on the client: `tshark -i any -f 'tcp port 8080' -d tcp.port==8080,http -Y 'websocket.opcode == 8 or tcp.flags.reset == 1'`. The server's log says that it closed, and no opcode 8 arrives: that is this.",
  firstSafeMove:
    "Wait for the peer's Close frame, or half a second, before you destroy the socket.",
  fix: {
    steps: [
      "Call `close(code, reason)` and let the library finish the closing handshake.",
      "Keep `terminate()` for peers that do not answer.",
      "When you shut a whole server down, close all WebSockets first, wait, and only then end the process.",
    ],
    note: "Browserless waits up to 500 milliseconds for that reason.",
  },
  codes: [1006],
  wire: {
    title: "The Close frame is lost on the way out",
    steps: [
      {
        kind: "event",
        at: "server",
        label: "close(1008)",
        text: "The server hands a Close frame to its socket.",
      },
      {
        kind: "event",
        at: "server",
        label: "terminate()",
        text: "It destroys the socket at once.",
      },
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "TCP ends, Close lost",
        text: "The connection ends before the frame has left.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client has no Close frame and reports 1006; the server's log shows 1008.",
      },
    ],
  },
  next: ["close-timeout", "eof-without-close", "peer-reset"],
  sources: [
    {
      sourceOf: "Browserless",
      url: "https://github.com/browserless/browserless/blob/0bf81dd84a9fd38a86958741bbb156181ce4983f/src/browsers/browsers.playwright.ts",
      shows: "lets the Close frame leave before it destroys the socket",
    },
    {
      rfc6455: "1.4",
      shows: "explains how a socket that is closed too early loses data",
    },
    {
      rfc6455: "7.1.2",
      shows: "describes the closing handshake that is cut short here",
    },
  ],
} as const satisfies Situation;
