import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1001,
  name: "Going Away",
  family: "away",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: false,
  answer:
    "One side is leaving: the browser left the page, or the server is shutting down. It said so before it went.",
  reconnect: {
    verdict: "with-backoff",
    advice:
      "If the server left, reconnect after a random delay. If the page left, nobody is there to.",
  },
  glyph: "departure",
} as const satisfies SentCode;

export const guide = {
  code: 1001,
  registeredName: "Going Away",
  definedIn: {
    rfc6455: "7.4.1",
    shows: "defines 1001, with a server going down and a page left as examples",
  },
  happened: "One side is leaving: a page was left or a server is stopping.",
  glyphCaption: "Close 1001, then one side is gone",
  senderNote: "A browser when its page goes away; a server that shuts down.",
  wasClean: "if-answered",
  description: [
    "1001 announces a departure. The sender is going away for a reason that has nothing to do with the last message: a process is stopping, or the user closed the tab.",
    "Which side you are on decides what it means. A server sees 1001 from browsers all day, because they send it for every page that is left. A client that sees 1001 should expect that a server will be back, perhaps at another address.",
    "1001 does not say that the work was finished. That is 1000.",
  ],
  wire: [
    {
      title: "The page is left",
      steps: [
        { kind: "sent", from: "server", to: "client", label: "text frame", text: "Messages flow." },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 1001",
          close: 1001,
          text: "The user leaves the page, and the browser sends a Close frame with 1001.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1001",
          close: 1001,
          text: "The server answers with the same code.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "TCP FIN",
          text: "The server is the first to close TCP.",
        },
        {
          kind: "left",
          at: "client",
          label: "page gone",
          text: "The page is gone: nothing in it is left to be told.",
        },
        {
          kind: "event",
          at: "server",
          label: "close event: 1001",
          reports: 1001,
          text: "The server reports 1001.",
        },
      ],
    },
    {
      title: "The server shuts down",
      steps: [
        { kind: "sent", from: "server", to: "client", label: "text frame", text: "Messages flow." },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "Close 1001",
          close: 1001,
          text: "The server is told to stop and sends every client a Close frame with 1001.",
        },
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "Close 1001",
          close: 1001,
          text: "Your client answers with the same code.",
        },
        {
          kind: "sent",
          from: "server",
          to: "client",
          label: "TCP FIN",
          text: "The server is the first to close TCP.",
        },
        { kind: "left", at: "server", label: "process ends", text: "The server is gone." },
        {
          kind: "event",
          at: "client",
          label: "close event: 1001",
          reports: 1001,
          text: "Your client reports 1001.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "On a server: a user followed a link, reloaded or closed the tab.",
    "On a client: the server process is being stopped or replaced.",
    "A page cannot send 1001 itself: `close(1001)` throws. Only the browser does, when the document goes away.",
    "A Python `websockets` server closes: it sends 1001 to every open connection by default.",
    "A Jetty server reached its idle timeout, which it also reports as 1001.",
  ],
  howToFix: [
    {
      title: "On a server, count it as normal",
      text: "1001 from a browser is how a visit ends. Keep it out of the error rate.",
    },
    {
      title: "On a client, spread the reconnects",
      text: "A stopping server closes every connection at once. Wait a random time, for example up to 5 seconds, before the first attempt, then back off.",
    },
    {
      title: "Without a deploy, look for an idle rule",
      text: "If 1001 comes after the same quiet period each time, an idle timeout is closing the connection and calls that going away.",
    },
  ],
  useWhen: "Send 1001 when your side is leaving and the work may go on elsewhere.",
  related: [1000, 1006, 1012],
  sources: [
    { rfc6455: "5.5.1", shows: "has an endpoint answer a Close frame, usually with its code" },
    { rfc6455: "7.1.1", shows: "has the server close TCP first" },
    { whatwg: "garbage-collection", shows: "makes the browser send 1001 when the page goes away" },
    { whatwg: "dom-websocket-close", shows: "keeps a page from sending 1001 itself" },
    {
      rfc6455: "7.2.3",
      shows: "calls a random delay of 0 to 5 seconds reasonable before the first reconnect",
    },
    { iana: "close-code-number", shows: "registers 1001 as Going Away" },
    {
      sourceOf: "Python websockets",
      url: "https://github.com/python-websockets/websockets/blob/02653c73bb30236607a0202b4349846407d9d290/src/websockets/asyncio/server.py",
      shows: "closes open connections with 1001 by default",
    },
    {
      sourceOf: "Jetty",
      url: "https://github.com/jetty/jetty.project/blob/0941969863dee994e0fa5a50719405407b8ea5b7/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketCoreSession.java",
      shows: "turns an idle timeout into 1001",
    },
  ],
} as const satisfies CloseCodeGuide;
