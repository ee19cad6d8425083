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
  fix: {
    steps: [
      "Make every proxy in the chain pass `Upgrade` and `Connection` on; each has its own way to say so.",
      "Reload, and repeat both requests.",
    ],
    products: [
      {
        product: "nginx",
        setting: "proxy_set_header",
        step: "Set `proxy_http_version 1.1`, `proxy_set_header Upgrade $http_upgrade` and `proxy_set_header Connection 'upgrade'` in the location that serves the WebSocket.",
        source: {
          title: "nginx: WebSocket proxying",
          url: "https://nginx.org/en/docs/http/websocket.html",
          shows: "explains why the two headers have to be passed on by hand",
        },
      },
      {
        product: "Envoy",
        setting: "upgrade_configs",
        step: "Add `upgrade_configs: [{ upgrade_type: websocket }]` to the HTTP connection manager or to the route.",
        source: {
          title: "Envoy: HTTP upgrades",
          url: "https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/http/upgrades",
          shows:
            "passes an upgrade on whose type is in the list, for the connection manager or a route",
        },
      },
      {
        product: "Apache HTTP Server",
        setting: "ProxyPass",
        step: "Point `ProxyPass` for that path at a `ws:` or `wss:` address, which `mod_proxy_wstunnel` upgrades, and `mod_proxy_http` since 2.4.47.",
        source: {
          title: "Apache: mod_proxy_wstunnel",
          url: "https://httpd.apache.org/docs/2.4/mod/mod_proxy_wstunnel.html",
          shows:
            "tunnels a path that `ProxyPass` sends to a `ws:` or `wss:` address, and prefers `mod_proxy_http` since 2.4.47",
        },
      },
    ],
  },
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
