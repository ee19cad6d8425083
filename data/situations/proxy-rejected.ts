import type { Situation } from "../model/situation.ts";

export const proxyRejected = {
  id: "proxy-rejected",
  phase: "opening",
  title: "A forward proxy refused the tunnel",
  happened:
    "The client asked its own network's proxy for a tunnel to the server, and the proxy answered the `CONNECT` request with an error.",
  symptoms: [
    "It fails only on certain networks, such as a company's or a school's.",
    "The client names a status of the proxy, for instance “proxy rejected connection: HTTP 403”.",
    "The server's log holds no trace of the attempt.",
  ],
  confirm:
    "Ask the proxy yourself: `curl -v -x http://proxy.example:3128 https://host/`. An error right after the `CONNECT host:443` line is this; a tunnel that opens clears the proxy.",
  firstSafeMove: "Try the same client on a network without the proxy, such as a telephone's.",
  fix: {
    steps: [
      "Ask whoever runs the proxy to allow the host and port.",
      "If the proxy itself cannot be reached, correct its address in the settings of the client.",
      "Use `wss:` on port 443, which looks to a proxy like any HTTPS page; a plain `ws:` request is easily mistaken for ordinary HTTP.",
      "Keep a fallback such as long polling for networks that allow neither.",
    ],
  },
  codes: [1006],
  wire: {
    title: "The proxy refuses the tunnel",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "proxy",
        label: "CONNECT host:443",
        text: "The client asks its network's proxy for a tunnel to the server.",
      },
      {
        kind: "sent",
        from: "proxy",
        to: "client",
        label: "403 Forbidden",
        text: "The proxy refuses. The server hears nothing of it.",
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
    "A proxy that is down, or a proxy script that does not load, ends it before the `CONNECT`: Chromium names `ERR_PROXY_CONNECTION_FAILED` or `ERR_MANDATORY_PROXY_CONFIGURATION_FAILED`. For `ERR_SOCKS_CONNECTION_FAILED` the proxy speaks SOCKS: give it to `curl` as `-x socks5h://proxy.example:1080`.",
  next: ["proxy-auth", "connect-timeout"],
  sources: [
    {
      rfc6455: "4.1",
      shows:
        "has a client ask its proxy for a tunnel with a `CONNECT` request, and fail if that fails",
    },
    {
      title: "nginx: WebSocket proxying",
      url: "https://nginx.org/en/docs/http/websocket.html",
      shows: "says that clients can get past forward proxies with `CONNECT`",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
      shows: "tells a proxy that cannot be reached from one that refuses the tunnel",
    },
  ],
} as const satisfies Situation;
