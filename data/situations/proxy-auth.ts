import type { Situation } from "../model/situation.ts";

export const proxyAuth = {
  id: "proxy-auth",
  phase: "opening",
  title: "A forward proxy wants you to sign in",
  happened:
    "The proxy of the client's network answered the request for a tunnel with 407 because it got no credentials that it accepts.",
  symptoms: [
    "It fails only behind that proxy; the same client works on other networks.",
    "The console says that proxy authentication failed; a script names status 407.",
    "It starts when a password changed or a session on the proxy ended.",
  ],
  confirm:
    "Run `curl -v -x http://proxy.example:3128 https://host/` and look for `407 Proxy Authentication Required` and the `Proxy-Authenticate` line under it. Any other status is a plain refusal.",
  firstSafeMove:
    "Open any HTTPS page in the same browser first, so that it signs in to the proxy, and try the WebSocket again.",
  fix: {
    steps: [
      "Give clients outside the browser the proxy's credentials in the way their library asks for.",
      "If the library does not know the proxy's scheme, run a small local proxy that signs in for it.",
      "Ask for an exception for your host on the proxy, which is the lasting repair.",
    ],
  },
  codes: [1006],
  wire: {
    title: "The proxy asks for credentials",
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
        label: "407, asks to sign in",
        text: "The proxy got no credentials that it accepts. The server hears nothing of it.",
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
  next: ["proxy-rejected"],
  sources: [
    {
      rfc6455: "4.1",
      shows: "shows the request for a tunnel with the credentials for the proxy",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/068d29106afcc2435307d2d2067a014a018d8ec7/net/websockets/websocket_stream.cc",
      shows: "fails an opening handshake on proxy authentication",
    },
  ],
} as const satisfies Situation;
