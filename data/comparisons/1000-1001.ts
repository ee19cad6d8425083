import type { ConfusedPair } from "../model/comparison.ts";

export const pair1000And1001 = {
  codes: [
    {
      code: 1000,
      whatToDo: "Stay closed.",
    },
    {
      code: 1001,
      whatToDo: "If the server sent it, reconnect after a random delay.",
    },
  ],
  difference:
    "1000 says that the work is done; 1001 says that one side is leaving, whether or not the work is done.",
  howToTell:
    "Ask who closed. When a page goes away, the browser sends 1001 for it; servers send it when they stop. Some servers send it for an idle connection too: Jetty does.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines both codes",
    },
    {
      whatwg: "garbage-collection",
      shows: "makes the browser send 1001 when the page goes away",
    },
    {
      sourceOf: "Jetty",
      url: "https://github.com/jetty/jetty.project/blob/0941969863dee994e0fa5a50719405407b8ea5b7/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketCoreSession.java",
      shows: "turns an idle timeout into 1001",
    },
  ],
} as const satisfies ConfusedPair;
