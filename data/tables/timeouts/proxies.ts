import type { TimeoutLimit } from "#data/model/timeout.ts";

/** Proxies that somebody runs in front of a server. */
export const proxyLimits: readonly TimeoutLimit[] = [
  {
    id: "nginx-proxy-read-timeout",
    product: "nginx",
    setting: "proxy_read_timeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "The connection ends with no Close frame, so the client reports 1006.",
    raise:
      "Yes, with the same directive; whatever either side sends, a ping too, starts the count again.",
    sources: [
      {
        title: "nginx: WebSocket proxying",
        url: "https://nginx.org/en/docs/http/websocket.html",
        shows: "closes the connection after 60 seconds without data from the proxied server",
      },
      {
        sourceOf: "nginx",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_upstream.c",
        shows: "starts the count anew whenever either side sends",
      },
    ],
  },
  {
    id: "ingress-nginx-proxy-read-timeout",
    product: "Kubernetes ingress-nginx",
    setting: "proxy-read-timeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "The connection ends with no Close frame, so the client reports 1006.",
    raise: "Yes; for WebSockets its guide advises more than 3600 seconds.",
    sources: [
      {
        title: "ingress-nginx: WebSockets",
        url: "https://kubernetes.github.io/ingress-nginx/user-guide/miscellaneous/#websockets",
        shows: "gives 60 seconds as the default and advises a value of more than one hour",
      },
    ],
  },
  {
    id: "ingress-nginx-proxy-send-timeout",
    product: "Kubernetes ingress-nginx",
    setting: "proxy-send-timeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees:
      "Only if the server stops taking what the client sends: the connection then ends with no Close frame, and the client reports 1006.",
    causes: ["write-timeout"],
    raise: "Yes; for WebSockets its guide advises more than 3600 seconds.",
    sources: [
      {
        title: "ingress-nginx: WebSockets",
        url: "https://kubernetes.github.io/ingress-nginx/user-guide/miscellaneous/#websockets",
        shows: "gives 60 seconds as the default and advises a value of more than one hour",
      },
      {
        sourceOf: "nginx",
        url: "https://github.com/nginx/nginx/blob/3f6f7824d4e2eb1ac37dec76683d525ac0ff521c/src/http/ngx_http_upstream.c",
        shows: "counts only while a write to the proxied server cannot go on",
      },
    ],
  },
  {
    id: "haproxy-timeout-tunnel",
    product: "HAProxy",
    setting: "timeout tunnel",
    kind: "idle",
    defaultSeconds: null,
    clientSees: "The connection ends with no Close frame, so the client reports 1006.",
    raise:
      "Yes; until it is set, `timeout client` and `timeout server` hold for upgraded connections too, and the manual's example for WebSocket uses one hour.",
    sources: [
      {
        title: "HAProxy configuration manual",
        url: "https://github.com/haproxy/haproxy/blob/00005ce5a14310d248c9f20af9ef258d245d43b1/doc/configuration.txt",
        shows: "applies it to connections upgraded to WebSocket and names no default",
      },
    ],
  },
  {
    id: "envoy-stream-idle-timeout",
    product: "Envoy",
    setting: "stream_idle_timeout",
    kind: "idle",
    defaultSeconds: 300,
    clientSees: "The connection ends with no Close frame, so the client reports 1006.",
    raise: "Yes, there or for one route with the route's own `idle_timeout`.",
    sources: [
      {
        title: "Envoy: how do I configure timeouts?",
        url: "https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts",
        shows: "gives a stream 5 minutes without activity in either direction",
      },
    ],
  },
  {
    id: "envoy-max-connection-duration",
    product: "Envoy",
    setting: "max_connection_duration",
    kind: "lifetime",
    defaultSeconds: null,
    clientSees:
      "After a drain period the connection is closed by force; the documentation names no close code.",
    raise: "Yes; without a value connections are never closed for their age.",
    sources: [
      {
        title: "Envoy: how do I configure timeouts?",
        url: "https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts",
        shows: "makes the duration unlimited by default and drains active streams when it is set",
      },
    ],
  },
  {
    id: "caddy-stream-timeout",
    product: "Caddy",
    setting: "stream_timeout",
    kind: "lifetime",
    defaultSeconds: null,
    clientSees: "The connection ends with no Close frame, so the client reports 1006.",
    raise:
      "Yes; without a value there is no limit, but a reload of the configuration closes WebSockets with 1001, at once or after `stream_close_delay`.",
    sources: [
      {
        sourceOf: "Caddy",
        url: "https://github.com/caddyserver/caddy/blob/0097468a347514fd647f1cef6ec828a1f5c62316/modules/caddyhttp/reverseproxy/reverseproxy.go",
        shows: "closes streams such as WebSockets at the end of the timeout, and sets none",
      },
      {
        sourceOf: "Caddy streaming",
        url: "https://github.com/caddyserver/caddy/blob/0097468a347514fd647f1cef6ec828a1f5c62316/modules/caddyhttp/reverseproxy/streaming.go",
        shows: "writes no Close frame at the end of the timeout, and 1001 on a reload",
      },
    ],
  },
  {
    id: "yarp-activity-timeout",
    product: "YARP",
    setting: "ActivityTimeout",
    kind: "idle",
    defaultSeconds: 100,
    clientSees: "YARP cancels the proxied request; its documentation names no close code.",
    raise:
      "Yes; WebSocket messages and pings start the count again, TCP keepalives and HTTP/2 pings do not.",
    sources: [
      {
        sourceOf: "YARP",
        url: "https://github.com/microsoft/reverse-proxy/blob/2015d992e0061c6849fbe11c62311161b3399210/src/ReverseProxy/Forwarder/ForwarderRequestConfig.cs",
        shows: "gives 100 seconds as the default and says what starts the count again",
      },
    ],
  },
];
