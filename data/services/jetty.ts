import type { Service } from "../model/service.ts";

export const jetty = {
  id: "jetty",
  name: "Eclipse Jetty",
  group: "infrastructure",
  summary: "A Java web server and client with its own WebSocket engine.",
  docs: "https://jetty.org",
  readFrom: [
    {
      sourceOf: "jetty/jetty.project",
      url: "https://github.com/jetty/jetty.project/blob/acf33259281419d619d8e392e6f3b2d654bcc914/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketCoreSession.java",
    },
    {
      sourceOf: "jetty/jetty.project",
      url: "https://github.com/jetty/jetty.project/blob/acf33259281419d619d8e392e6f3b2d654bcc914/jetty-core/jetty-websocket/jetty-websocket-jetty-common/src/main/java/org/eclipse/jetty/websocket/common/SessionTracker.java",
    },
  ],
  readOn: "2024-10-25",
  note: "An idle timeout becomes 1001 here. A 1001 from Jetty therefore does not prove that the server is stopping.",
  codes: [
    {
      code: 1001,
      name: "SHUTDOWN",
      meaning: "Nothing was heard for the idle timeout, or the server is stopping.",
      reconnect: "yes",
      remedy: "Reconnect, and send pings if the connection ends after each quiet period.",
    },
    {
      code: 1006,
      name: "NO_CLOSE",
      meaning:
        "A write took too long or the channel was lost; Jetty reports this locally and never sends it.",
      reconnect: "unknown",
      remedy: "Look at the network and at a peer that does not read.",
    },
    {
      code: 1008,
      name: "POLICY_VIOLATION",
      meaning: "On the client side, a handler threw an error that was not expected.",
      reconnect: "unknown",
      remedy: "Look for the exception in your own client.",
    },
    {
      code: 1011,
      name: "SERVER_ERROR",
      meaning: "On the server side, a handler threw an error that was not expected.",
      reconnect: "unknown",
      remedy: "Look for the exception in the log of the server.",
    },
  ],
} as const satisfies Service;
