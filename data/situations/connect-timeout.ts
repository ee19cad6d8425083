import type { Situation } from "../model/situation.ts";

export const connectTimeout = {
  id: "connect-timeout",
  phase: "opening",
  title: "The server cannot be reached, and nothing answers",
  happened:
    "The packets that should open the TCP connection got no answer until a timer gave up, or found no route.",
  symptoms: [
    "The failure comes after a long wait, not at once.",
    "Clients outside the browser say `ETIMEDOUT`, “Connection timed out” or that a connection timeout was reached.",
    "`EHOSTUNREACH`, `ENETUNREACH` and `ERR_ADDRESS_UNREACHABLE` come sooner, and mostly mean a missing route.",
    "It depends on the network: it works in one place and not in another.",
  ],
  confirm:
    "Run `curl -v --connect-timeout 10 https://host/` from the same network. If it never prints `Connected to` and ends with `curl: (28)`, it is this, and so is `curl: (7)` with “No route to host” or “Network is unreachable”; with “Connection refused” it is a refused connection.",
  firstSafeMove:
    "Try the same address from another network: that separates the server from the way to it and changes nothing.",
  fix: {
    steps: [
      "Open the port in every firewall and security group on the way.",
      "Check that the address in the URL is one that the client can route to.",
      "Give clients a connect timeout that is shorter than the system's.",
      "Give them several addresses if you have them.",
      "If it only happens under load, look for a full listen queue on the server.",
    ],
  },
  codes: [1006, 1013, 1000],
  wire: {
    title: "Nobody answers",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "TCP SYN, again and again",
        text: "The client asks for a TCP connection, and repeats it.",
      },
      {
        kind: "quiet",
        label: "no answer",
        text: "Nothing comes back until a timer gives up.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client reports 1006.",
      },
    ],
  },
  otherWays:
    "Bun reported a connect timeout as 1013, up to 1.4.3. Its “Timeout” comes 120 seconds after the start also where TCP was connected and no answer to the opening handshake came. `ETIMEDOUT` on a connection that was open is a line that went dead. Where it is a proxy that cannot reach the server, the client gets an answer, such as 504 from nginx: then run the check on the proxy's machine, against the server's address and port.",
  next: ["connection-refused", "dns-failure", "handshake-timeout"],
  sources: [
    {
      whatwg: "feedback-from-the-protocol",
      shows: "hides a server that packets cannot reach behind 1006",
    },
    {
      sourceOf: "Bun",
      url: "https://github.com/oven-sh/bun/blob/0ac21218e1cb888303f258d678a06a58da863d69/src/bun.js/bindings/webcore/WebSocket.cpp",
      shows: "reported a connect timeout as 1013, up to Bun 1.4.3",
    },
    {
      title: "Bun: WebSocket.onclose",
      url: "https://bun.sh/reference/globals/bun/WebSocket/onclose",
      shows: "gives 1006 where the connection ended without a Close frame",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
      shows: "has `ERR_ADDRESS_UNREACHABLE` mostly for a missing route",
    },
    {
      sourceOf: "Bun",
      url: "https://github.com/oven-sh/bun/blob/00d6fc91ff434d464caefa124c5d9ff894a72bd7/src/http/websocket_client/WebSocketUpgradeClient.zig",
      shows: "has one timeout of 120 seconds for all of the opening",
    },
    {
      title: "tcp(7): the errors",
      url: "https://man7.org/linux/man-pages/man7/tcp.7.html",
      shows: "gives `ETIMEDOUT` where retransmitted data was not acknowledged",
    },
    {
      sourceOf: "nginx",
      url: "https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_upstream.c",
      shows: "answers 504 when the connection to the upstream times out",
    },
  ],
} as const satisfies Situation;
