import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1001,
    who: "Jetty",
    use: "Sends 1001 for an idle timeout as well as for a shutdown.",
    source: {
      sourceOf: "Jetty",
      url: "https://github.com/jetty/jetty.project/blob/0941969863dee994e0fa5a50719405407b8ea5b7/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketCoreSession.java",
      shows: "turns a timeout into 1001",
    },
  },
  {
    code: 1001,
    who: "Tomcat",
    use: "Sends 1001 for an idle timeout, and reports 1006 to the endpoint on the server for the same close.",
    source: {
      sourceOf: "Tomcat",
      url: "https://github.com/apache/tomcat/blob/0046da8747927806c351e0032a7caaabf91c042e/java/org/apache/tomcat/websocket/WsSession.java",
      shows: "gives the two ends of an expired session different codes",
    },
  },
  {
    code: 1001,
    who: "NATS server",
    use: "Sends 1001 for read errors, write errors and stale connections.",
    source: {
      sourceOf: "NATS server",
      url: "https://github.com/nats-io/nats-server/blob/1787eee035cf0253c201fa0f05afad92b6f296dc/server/websocket.go",
      shows: "uses 1001 where it used 1006 before",
    },
  },
  {
    code: 1001,
    who: "Phoenix",
    use: "Sends 1001, since release 1.8.8, when the application disconnects one socket, because its clients reconnect after it.",
    source: {
      sourceOf: "Phoenix",
      url: "https://github.com/phoenixframework/phoenix/blob/167c46950cf53aef363d672687cc653267c20aa6/lib/phoenix/socket.ex",
      shows: "closes with 1001 on a `disconnect` broadcast",
    },
  },
];
