import type { TimeoutLimit } from "#data/model/timeout.ts";

/** Servers and runtimes. */
export const serverLimits: readonly TimeoutLimit[] = [
  {
    id: "jetty-idle-timeout",
    product: "Eclipse Jetty",
    setting: "idleTimeout",
    kind: "idle",
    defaultSeconds: 30,
    clientSees: "A Close frame with 1001, the same code as for a shutdown.",
    raise: "Yes, for the container or for one session.",
    sources: [
      {
        sourceOf: "Jetty constants",
        url: "https://github.com/jetty/jetty.project/blob/0009ac4a912670dcbe8173f09f282fcd8ed33fbf/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketConstants.java",
        shows: "sets 30 seconds as `DEFAULT_IDLE_TIMEOUT`",
      },
      {
        sourceOf: "Jetty",
        url: "https://github.com/jetty/jetty.project/blob/0941969863dee994e0fa5a50719405407b8ea5b7/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketCoreSession.java",
        shows: "turns an idle timeout into 1001",
      },
    ],
  },
  {
    id: "tomcat-read-idle-timeout",
    product: "Apache Tomcat",
    setting: "org.apache.tomcat.websocket.READ_IDLE_TIMEOUT_MS",
    kind: "idle",
    defaultSeconds: null,
    clientSees: "A Close frame with 1001, while the server's own endpoint is told 1006.",
    raise:
      "Yes, in the user properties of the session; `Session.setMaxIdleTimeout()` works beside it.",
    sources: [
      {
        title: "Tomcat: WebSocket How-To",
        url: "https://tomcat.apache.org/tomcat-10.1-doc/web-socket-howto.html",
        shows: "describes the property, which acts only when it is set",
      },
      {
        sourceOf: "Tomcat",
        url: "https://github.com/apache/tomcat/blob/0046da8747927806c351e0032a7caaabf91c042e/java/org/apache/tomcat/websocket/WsSession.java",
        shows: "closes an expired session with 1001 and reports 1006 to the local endpoint",
      },
    ],
  },
  {
    id: "pekko-http-idle-timeout",
    product: "Apache Pekko HTTP",
    setting: "pekko.http.server.idle-timeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "The connection is dropped; the documentation names no close code.",
    raise:
      "Yes, `infinite` turns it off; or let the server send pings with `periodic-keep-alive-max-idle`, which is off by default.",
    sources: [
      {
        title: "Pekko HTTP: server WebSocket support",
        url: "https://pekko.apache.org/docs/pekko-http/current/server-side/websocket-support.html",
        shows: "drops inactive WebSockets by the idle timeout, and describes the automatic pings",
      },
      {
        sourceOf: "Pekko HTTP",
        url: "https://github.com/apache/pekko-http/blob/0134fa86adf1729f84d06e0c0abbb6a49a8acd4d/http-core/src/main/resources/reference.conf",
        shows: "sets the idle timeout to 60 seconds",
      },
    ],
  },
  {
    id: "signalr-client-timeout-interval",
    product: "ASP.NET Core SignalR",
    setting: "ClientTimeoutInterval",
    kind: "idle",
    defaultSeconds: 30,
    clientSees: "The server ends the connection; the source that was read names no close code.",
    causes: ["keepalive-timeout"],
    raise: "Yes; keep it at twice the interval of the pings, which is 15 seconds by default.",
    sources: [
      {
        sourceOf: "ASP.NET Core",
        url: "https://github.com/dotnet/aspnetcore/blob/062aa732634389652c6d431d40244484032a1a00/src/SignalR/server/Core/src/HubOptionsSetup.cs",
        shows: "sets 30 seconds for the client timeout and 15 for the keepalive interval",
      },
    ],
  },
  {
    id: "bun-idle-timeout",
    product: "Bun",
    setting: "idleTimeout",
    kind: "idle",
    defaultSeconds: 120,
    clientSees: "The connection ends with no Close frame, so the client reports 1006.",
    causes: ["keepalive-timeout", "idle-timeout"],
    raise: "Yes, in the `websocket` options of `Bun.serve()`.",
    sources: [
      {
        title: "Bun: WebSockets",
        url: "https://github.com/oven-sh/bun/blob/0101446e83006c7380f7db78c4dad3f56d3963f4/docs/api/websockets.md",
        shows: "closes a connection that is idle for 120 seconds by default",
      },
      {
        sourceOf: "Bun",
        url: "https://github.com/oven-sh/bun/blob/0b7a450f23bc89b78a6f1df40c2b076a1d1aa57e/packages/bun-uws/src/WebSocketContext.h",
        shows: "pings once, and then closes the socket without a Close frame",
      },
    ],
  },
  {
    id: "deno-idle-timeout",
    product: "Deno",
    setting: "idleTimeout",
    kind: "idle",
    defaultSeconds: 30,
    clientSees:
      "A client that answers pings sees nothing; one that does not gets a Close frame with 1001 and the reason “No response from ping frame.”",
    causes: ["keepalive-timeout"],
    raise: "Yes, in the options of `Deno.upgradeWebSocket()`; 0 turns it off.",
    sources: [
      {
        title: "Deno: UpgradeWebSocketOptions",
        url: "https://docs.deno.com/api/deno/~/Deno.UpgradeWebSocketOptions",
        shows: "closes the connection when a pong does not come within 30 seconds",
      },
      {
        sourceOf: "Deno",
        url: "https://github.com/denoland/deno/blob/02bc74dbf1484d365ab47c8681afc2289475148d/ext/websocket/01_websocket.js",
        shows: "pings after half the time, and closes with 1001 after the other half",
      },
    ],
  },
  {
    id: "uwebsockets-idle-timeout",
    product: "uWebSockets",
    setting: "idleTimeout",
    kind: "idle",
    defaultSeconds: 120,
    clientSees: "The connection ends with no Close frame, so the client reports 1006.",
    causes: ["keepalive-timeout", "idle-timeout"],
    raise:
      "To at most 960 seconds, or 0 for none; pings that it sends by itself keep a healthy connection alive.",
    sources: [
      {
        sourceOf: "uWebSockets options",
        url: "https://github.com/uNetworking/uWebSockets/blob/0118731694adc641dac2aabcfdc1e7877097c797/src/App.h",
        shows: "sets 120 seconds, allows 960 at most and sends pings by default",
      },
      {
        sourceOf: "uWebSockets",
        url: "https://github.com/uNetworking/uWebSockets/blob/025415d1a0174cf581b481fd2b3f155241a1265b/src/WebSocketContext.h",
        shows: "closes the socket on a timeout without a Close frame",
      },
    ],
  },
  {
    id: "uwebsockets-max-lifetime",
    product: "uWebSockets",
    setting: "maxLifetime",
    kind: "lifetime",
    defaultSeconds: null,
    clientSees: "A Close frame with 1000 and the reason `please reconnect`, busy or not.",
    raise: "To at most 240 minutes once it is set; it is counted in minutes.",
    sources: [
      {
        sourceOf: "uWebSockets options",
        url: "https://github.com/uNetworking/uWebSockets/blob/0118731694adc641dac2aabcfdc1e7877097c797/src/App.h",
        shows: "leaves the lifetime without a limit and allows 240 minutes at most",
      },
      {
        sourceOf: "uWebSockets",
        url: "https://github.com/uNetworking/uWebSockets/blob/66dcff3dd48f0c19dd1703426365d062039321d0/src/WebSocketContext.h",
        shows: "closes with 1000 and `please reconnect` at the end of the lifetime",
      },
    ],
  },
];
