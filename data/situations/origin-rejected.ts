import type { Situation } from "../model/situation.ts";

export const originRejected = {
  id: "origin-rejected",
  phase: "opening",
  title: "The server does not accept the page's origin",
  happened:
    "The server looked at the `Origin` header of the opening handshake, did not find it on its list and refused.",
  symptoms: [
    "A page fails and a script outside the browser with the same URL works.",
    "The server answers 403 and logs an origin that is not allowed.",
    "It starts when the page moves to a new host, port or scheme.",
  ],
  confirm:
    "Send the request twice, with and without the page's origin: `curl -i -N --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==' -H 'Origin: https://app.example' https://host/path`. If only the one with `Origin` is refused, it is this.",
  firstSafeMove:
    "Read the exact origin that the server logged, with scheme and port, and compare it to its list.",
  fix: {
    steps: [
      "Add that origin to the server's list, as an exact value.",
      "Do not accept every origin: browsers send cookies with an opening handshake, and the origin check is what keeps other sites from using them.",
      "Behind a proxy, make sure that it passes `Host` and `Origin` on, because several libraries compare the two.",
    ],
    products: [
      {
        product: "nginx",
        setting: "proxy_set_header Host",
        step: "Set `proxy_set_header Host $host;`, because it sends the host of `proxy_pass` by default.",
        source: {
          title: "nginx: proxy_set_header",
          url: "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header",
          shows: "sends `$proxy_host` as `Host` by default, and names `$host` for the client's",
        },
      },
      {
        product: "gorilla/websocket",
        setting: "CheckOrigin",
        step: "Compare the origin with your list in `CheckOrigin` of the upgrader, without which it has to be that of the host.",
        source: {
          sourceOf: "gorilla/websocket",
          url: "https://github.com/gorilla/websocket/blob/0174e94f998f141b07d4e3be4925623b957d9a45/server.go",
          shows: "compares the origin with the host unless told otherwise",
        },
      },
    ],
  },
  codes: [1006],
  wire: {
    title: "The server refuses the page's origin",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "GET, Upgrade + Origin",
        text: "The browser asks to upgrade and names the page's origin.",
      },
      {
        kind: "event",
        at: "server",
        label: "not on its list",
        text: "The server does not find the origin on its list.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "403 Forbidden",
        text: "It refuses.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The browser reports 1006; a script without an `Origin` header gets through.",
      },
    ],
  },
  next: ["handshake-rejected", "auth-failed"],
  sources: [
    {
      rfc6455: "10.2",
      shows: "tells servers to check the origin and answer 403 to those they do not expect",
    },
    {
      rfc6455: "4.2.2",
      shows: "lets a server refuse an origin with 403",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/0174e94f998f141b07d4e3be4925623b957d9a45/server.go",
      shows: "compares the origin with the host unless told otherwise",
    },
  ],
} as const satisfies Situation;
