import type { Situation } from "../model/situation.ts";

export const blockedPort = {
  id: "blocked-port",
  phase: "opening",
  title: "The browser blocks that port",
  happened:
    "The URL names a port that browsers keep for other protocols, such as 22 or 25, so the connection was failed without a packet.",
  symptoms: [
    "Safari's console says that the port is blocked.",
    "The same URL works in a client outside the browser.",
    "The failure is immediate, and the server sees nothing.",
  ],
  confirm:
    "Look the port up in the list under “port blocking” in the Fetch Standard, then run the server on 8080 for a minute. If the page connects there, it was the port.",
  firstSafeMove:
    "Move the server, or the proxy in front of it, to 443 or another port that is not on the list.",
  fix: {
    steps: ["Serve WebSockets on 443 next to the site itself; that also gets past most firewalls."],
    note: "No setting of a page or a server can lift the block, because it protects other services from being spoken to by web pages.",
  },
  codes: [1006],
  wire: {
    title: "The browser refuses the port",
    steps: [
      {
        kind: "event",
        at: "client",
        label: "new WebSocket(url)",
        text: "The page asks for a port such as 22 or 25.",
      },
      {
        kind: "event",
        at: "client",
        label: "port is blocked",
        text: "Browsers keep that port for another protocol. Nothing is sent.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The connection fails at once, with 1006.",
      },
    ],
  },
  next: ["connection-refused", "connect-failed"],
  sources: [
    {
      title: "Fetch Standard: port blocking",
      url: "https://fetch.spec.whatwg.org/#port-blocking",
      shows: "lists the ports that a browser refuses",
    },
    {
      sourceOf: "WebKit",
      url: "https://github.com/WebKit/WebKit/blob/71eb6616787ca6150435a07944be8c53cac474c3/Source/WebCore/Modules/websockets/WebSocket.cpp",
      shows: "logs the blocked port and does not connect",
    },
  ],
} as const satisfies Situation;
