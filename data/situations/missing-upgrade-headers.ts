import type { Situation } from "../model/situation.ts";

export const missingUpgradeHeaders = {
  id: "missing-upgrade-headers",
  phase: "opening",
  title: "A proxy does not pass the upgrade on",
  happened:
    "The request reached the server without `Upgrade` and `Connection`, because a proxy on the way treats both as its own and drops them.",
  symptoms: [
    "It works on the server's own port and fails through the proxy.",
    "The answer is 200, 400 or 426 instead of 101.",
    "The server's log complains of a missing `Upgrade` or `Connection` header.",
  ],
  confirm:
    "Send one request to each: `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' https://proxy-host/path` and `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' http://127.0.0.1:8080/path` on the server. Anything but 101 from the first with 101 from the second is this.",
  firstSafeMove:
    "Compare the proxy's configuration with its maker's own WebSocket example, on a copy.",
  fix: "In nginx set `proxy_http_version 1.1`, `proxy_set_header Upgrade $http_upgrade` and `proxy_set_header Connection 'upgrade'` in the location that serves the WebSocket. Every proxy in the chain needs its own equivalent. Reload, and repeat both requests.",
  codes: [1006, 1002],
  wire: {
    title: "The proxy drops the upgrade",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "proxy",
        label: "GET, Upgrade: websocket",
        text: "The client asks to upgrade.",
      },
      {
        kind: "sent",
        from: "proxy",
        to: "server",
        label: "GET, no Upgrade",
        text: "The proxy passes the request on without `Upgrade` and `Connection`.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "200 OK",
        text: "The server answers as to any request, and the proxy passes that on.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client needs a 101 and reports 1006.",
      },
    ],
  },
  otherWays: "Many servers answer 400 or 426 instead of 200.",
  next: ["handshake-not-websocket", "handshake-rejected"],
  sources: [
    {
      title: "nginx: WebSocket proxying",
      url: "https://nginx.org/en/docs/http/websocket.html",
      shows: "explains why the two headers have to be passed on by hand",
    },
    {
      title: "nv-websocket-client issue 98",
      url: "https://github.com/TakahikoKawasaki/nv-websocket-client/issues/98",
      shows: "is a client that got 200 instead of 101",
    },
  ],
} as const satisfies Situation;
