import type { Situation } from "../model/situation.ts";

export const connectFailed = {
  id: "connect-failed",
  phase: "opening",
  title: "It could not connect, and the client does not say why",
  happened:
    "Something between the name and the end of the opening handshake failed, and the message in front of you does not name it.",
  symptoms: [
    "The message is general: “failed to connect”, “websocket error”, “can't establish a connection”, with nothing after the colon.",
    "`open` never fired, and the browser reports 1006 with an empty reason.",
    "The same failure appears for a wrong name, a closed port, a bad certificate and a refused upgrade.",
  ],
  confirm:
    "Repeat it outside the browser, where the cause has a name: `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' https://host/path`. `(6)` is the name, `(7)` the port, `(28)` a timeout, `(35)` or `(60)` TLS; a printed status is a rejected handshake.",
  firstSafeMove:
    "Run that command from the client's own network before you change client or server.",
  fix: {
    steps: [
      "Go to the entry that the command points at and repair that one.",
      "If `curl` connects, the browser itself refused: look at its extensions for `ERR_BLOCKED_BY_CLIENT`, at its policies for `ERR_BLOCKED_BY_ADMINISTRATOR`, at a firewall for `ERR_NETWORK_ACCESS_DENIED`.",
      "Log the URL, the time since the constructor call and whether `open` fired, which makes the next case easier.",
      "Keep a server-side log of opening handshakes to look things up in, because a page will never learn more than 1006.",
    ],
  },
  codes: [1006, 1002, 2000],
  wire: {
    title: "One of four steps fails",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "new WebSocket(url)",
        text: "The program asks for a connection.",
      },
      {
        kind: "event",
        at: "client",
        label: "name, TCP, TLS or HTTP fails",
        text: "The name, the TCP connection, TLS or the opening handshake fails. The message does not say which.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006 for each of them.",
      },
    ],
  },
  otherWays:
    "Chromium's `ERR_CONNECTION_ABORTED` is a connection that was made and then given up before `open`, as when nothing acknowledges what the browser sends.",
  next: [
    "dns-failure",
    "connection-refused",
    "connect-timeout",
    "tls-failure",
    "handshake-rejected",
  ],
  sources: [
    {
      whatwg: "feedback-from-the-protocol",
      shows: "forbids browsers to tell a page which of these failures it was",
    },
    {
      title: "whatwg/html issue 2401",
      url: "https://github.com/whatwg/html/issues/2401",
      shows: "discusses why the handshake's status is kept from scripts",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
      shows: "says what blocks a request with each of these errors",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
      shows: "gives `ERR_CONNECTION_ABORTED` to a connection whose data is not acknowledged",
    },
  ],
} as const satisfies Situation;
