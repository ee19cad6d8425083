import type { SourceReference } from "../model/source.ts";

/** A documented limit on how long a connection may be idle, or live at all. */
export interface TimeoutLimit {
  /** Kebab-case, unique. */
  readonly id: string;
  readonly product: string;
  /** The setting's name, letter for letter. */
  readonly setting: string;
  /** What runs out: silence, or the age of the connection. */
  readonly kind: "idle" | "lifetime";
  /** The default in seconds; `null` where there is none until somebody sets it. */
  readonly defaultSeconds: number | null;
  /** What the client sees when it runs out, as one sentence. */
  readonly clientSees: string;
  /** Whether and how far it can be raised, as one sentence. */
  readonly raise: string;
  readonly sources: readonly [SourceReference, ...(readonly SourceReference[])];
}

/**
 * The limits whose figure was read in the product's own documentation or source, proxies and load
 * balancers first, then platforms, then servers and libraries. Figures that only users report are
 * left out: an absent product is an unknown limit, not an absent one.
 */
export const timeoutLimits: readonly TimeoutLimit[] = [
  {
    id: "nginx-proxy-read-timeout",
    product: "nginx",
    setting: "proxy_read_timeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "The connection ends with no Close frame, so the client reports 1006.",
    raise:
      "Yes, with the same directive; a ping that the proxied server sends also starts the count again.",
    sources: [
      {
        title: "nginx: WebSocket proxying",
        url: "https://nginx.org/en/docs/http/websocket.html",
        shows: "closes the connection after 60 seconds without data from the proxied server",
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
    clientSees: "Caddy closes the stream by force; its documentation names no close code.",
    raise:
      "Yes; without a value there is no limit, but a reload of the configuration closes streams unless `stream_close_delay` is set.",
    sources: [
      {
        sourceOf: "Caddy",
        url: "https://github.com/caddyserver/caddy/blob/0097468a347514fd647f1cef6ec828a1f5c62316/modules/caddyhttp/reverseproxy/reverseproxy.go",
        shows: "closes streams such as WebSockets at the end of the timeout, and sets none",
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
  {
    id: "aws-alb-idle-timeout",
    product: "AWS Application Load Balancer",
    setting: "idle_timeout.timeout_seconds",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "The connection ends with no Close frame, so the client reports 1006.",
    raise: "Yes; HTTP/2 PING frames do not start the count again, data in either direction does.",
    sources: [
      {
        title: "AWS: edit attributes for your Application Load Balancer",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html",
        shows: "sets 60 seconds by default and closes a connection on which no data moves",
      },
    ],
  },
  {
    id: "aws-nlb-tcp-idle-timeout",
    product: "AWS Network Load Balancer",
    setting: "tcp.idle_timeout.seconds",
    kind: "idle",
    defaultSeconds: 350,
    clientSees:
      "At first nothing at all: the load balancer only forgets the connection, and who sends later is answered with a TCP reset, which a client reports as 1006.",
    raise: "To at most 6000 seconds for a TCP listener; for a TLS listener 350 is fixed.",
    sources: [
      {
        title: "AWS: update the TCP idle timeout",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html",
        shows: "gives 350 seconds, 60 to 6000 for TCP listeners and no choice for TLS listeners",
      },
      {
        title: "AWS: Network Load Balancers",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html#connection-idle-timeout",
        shows: "no longer tracks an idle connection, and resets one on which data comes later",
      },
    ],
  },
  {
    id: "azure-load-balancer-idle-timeout",
    product: "Azure Load Balancer",
    setting: "Idle timeout (minutes)",
    kind: "idle",
    defaultSeconds: 240,
    clientSees:
      "By default nothing at all: the flow is dropped in silence, and the client notices when a later message gets no answer.",
    raise:
      "To at most 100 minutes; turn on TCP reset as well, so that both ends are told when it runs out.",
    sources: [
      {
        title: "Azure: configure TCP reset and idle timeout",
        url: "https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-idle-timeout",
        shows: "gives 4 minutes as the default and 100 minutes as the most",
      },
      {
        title: "Azure: Load Balancer TCP Reset and idle timeout",
        url: "https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-reset",
        shows: "drops idle flows in silence unless TCP reset is on",
      },
    ],
  },
  {
    id: "azure-application-gateway-tcp-idle-timeout",
    product: "Azure Application Gateway",
    setting: "TCP idle timeout",
    kind: "idle",
    defaultSeconds: 240,
    clientSees: "The TCP connection is not kept; the documentation names no close code.",
    raise:
      "To at most 30 minutes, on the public IP address of the gateway; for a private IP address it is fixed at 5 minutes.",
    sources: [
      {
        title: "Azure: Application Gateway FAQ",
        url: "https://learn.microsoft.com/en-us/azure/application-gateway/application-gateway-faq",
        shows: "gives 4 minutes on the frontend, 4 to 30 minutes to choose from",
      },
    ],
  },
  {
    id: "azure-front-door-idle-timeout",
    product: "Azure Front Door",
    setting: "Idle timeout",
    kind: "idle",
    defaultSeconds: 300,
    clientSees: "The connection is closed; the documentation names no close code.",
    raise: "No setting is documented; send something in either direction more often.",
    sources: [
      {
        title: "Azure: WebSocket on Azure Front Door",
        url: "https://learn.microsoft.com/en-us/azure/frontdoor/standard-premium/websocket",
        shows: "closes a WebSocket on which neither end sent data for 5 minutes",
      },
    ],
  },
  {
    id: "azure-front-door-lifetime",
    product: "Azure Front Door",
    setting: "no setting",
    kind: "lifetime",
    defaultSeconds: 14_400,
    clientSees: "The connection is closed, busy or not; the documentation names no close code.",
    raise: "No setting is documented; reconnect, which the documentation strongly recommends.",
    sources: [
      {
        title: "Azure: WebSocket on Azure Front Door",
        url: "https://learn.microsoft.com/en-us/azure/frontdoor/standard-premium/websocket",
        shows: "keeps a WebSocket open for at most 4 hours",
      },
    ],
  },
  {
    id: "google-cloud-load-balancer-backend-timeout",
    product: "Google Cloud HTTP(S) load balancer",
    setting: "timeoutSec",
    kind: "lifetime",
    defaultSeconds: 30,
    clientSees:
      "The connection ends with no Close frame while data may still flow, so the client reports 1006.",
    raise:
      "Yes, on the backend service; each type of load balancer gives the setting a meaning of its own.",
    sources: [
      {
        title: "Ingress for Google Cloud: WebSocket example",
        url: "https://github.com/kubernetes/ingress-gce/blob/0059571d04a57da6c6358bda0f13de8c7c1bd092/examples/websocket/README.md",
        shows: "ends a WebSocket after 30 seconds by default, idle or not",
      },
      {
        title: "Pulumi: Google Cloud BackendService",
        url: "https://pub.dev/documentation/pulumi_gcp/latest/compute/BackendService/timeoutSec.html",
        shows: "names the setting, and says that its meaning depends on the type of load balancer",
      },
    ],
  },
  {
    id: "google-cloud-run-request-timeout",
    product: "Google Cloud Run",
    setting: "Request timeout",
    kind: "lifetime",
    defaultSeconds: 300,
    clientSees:
      "Cloud Run closes the network connection with no Close frame, so the client reports 1006.",
    raise: "To at most 60 minutes; after that the client has to connect again.",
    sources: [
      {
        title: "Cloud Run: request timeout for services",
        url: "https://docs.cloud.google.com/run/docs/configuring/request-timeout",
        shows: "gives 5 minutes as the default and 60 minutes as the most",
      },
      {
        title: "Cloud Run: using WebSockets",
        url: "https://docs.cloud.google.com/run/docs/triggering/websockets",
        shows: "applies the request timeout to WebSocket streams",
      },
    ],
  },
  {
    id: "aws-api-gateway-idle-connection-timeout",
    product: "Amazon API Gateway WebSocket APIs",
    setting: "Idle Connection Timeout",
    kind: "idle",
    defaultSeconds: 600,
    clientSees: "The connection is closed; the quota page names no close code.",
    raise: "No.",
    sources: [
      {
        title: "API Gateway: WebSocket quotas",
        url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
        shows: "gives 10 minutes and does not let you raise it",
      },
    ],
  },
  {
    id: "aws-api-gateway-connection-duration",
    product: "Amazon API Gateway WebSocket APIs",
    setting: "Connection duration for WebSocket API",
    kind: "lifetime",
    defaultSeconds: 7200,
    clientSees: "The connection is closed, busy or not; the quota page names no close code.",
    raise: "No; open the next connection before the two hours are over.",
    sources: [
      {
        title: "API Gateway: WebSocket quotas",
        url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
        shows: "gives 2 hours and does not let you raise it",
      },
    ],
  },
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
    clientSees: "Bun closes the connection; its documentation names no close code.",
    raise: "Yes, in the `websocket` options of `Bun.serve()`.",
    sources: [
      {
        title: "Bun: WebSockets",
        url: "https://github.com/oven-sh/bun/blob/0101446e83006c7380f7db78c4dad3f56d3963f4/docs/api/websockets.md",
        shows: "closes a connection that is idle for 120 seconds by default",
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
      "A client that answers pings sees nothing; for one that does not, the documentation names no close code.",
    raise: "Yes, in the options of `Deno.upgradeWebSocket()`; 0 turns it off.",
    sources: [
      {
        title: "Deno: UpgradeWebSocketOptions",
        url: "https://docs.deno.com/api/deno/~/Deno.UpgradeWebSocketOptions",
        shows: "closes the connection when a pong does not come within 30 seconds",
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
    clientSees: "The server closes the connection gracefully, busy or not.",
    raise: "To at most 240 minutes once it is set; it is counted in minutes.",
    sources: [
      {
        sourceOf: "uWebSockets options",
        url: "https://github.com/uNetworking/uWebSockets/blob/0118731694adc641dac2aabcfdc1e7877097c797/src/App.h",
        shows: "leaves the lifetime without a limit and allows 240 minutes at most",
      },
      {
        title: "uWebSockets 20.33.0 release notes",
        url: "https://github.com/uNetworking/uWebSockets/releases/tag/v20.33.0",
        shows: "closes the connection gracefully at the end of its lifetime",
      },
    ],
  },
  {
    id: "socket-io-ping-timeout",
    product: "Socket.IO (Engine.IO)",
    setting: "pingTimeout",
    kind: "idle",
    defaultSeconds: 20,
    clientSees:
      "The server closes the transport and reports `ping timeout` on its side; the source that was read names no close code.",
    raise:
      "Yes; the count starts with each ping, and pings go out every 25 seconds (`pingInterval`).",
    sources: [
      {
        sourceOf: "Engine.IO options",
        url: "https://github.com/socketio/socket.io/blob/0898a49a358b30961c3745e4844862c20cd51516/packages/engine.io/lib/server.ts",
        shows: "sets 20 seconds for the pong and 25 between pings",
      },
      {
        sourceOf: "Engine.IO",
        url: "https://github.com/socketio/socket.io/blob/0de3979009900cabb3d06a0992578521f6dbe193/packages/engine.io/lib/socket.ts",
        shows: "closes the transport with the reason `ping timeout`",
      },
    ],
  },
  {
    id: "action-cable-stale-threshold",
    product: "Rails Action Cable (JavaScript client)",
    setting: "ConnectionMonitor.staleThreshold",
    kind: "idle",
    defaultSeconds: 6,
    clientSees: "Your own client gives up when two pings are missing, and opens a new connection.",
    raise:
      "It is not meant to be changed: the class is internal, and the number is twice the server's ping interval.",
    sources: [
      {
        sourceOf: "Action Cable",
        url: "https://github.com/rails/rails/blob/012c17cc65af7b9e248628db59104cb90d417a21/actioncable/app/javascript/action_cable/connection_monitor.js",
        shows: "reopens a connection on which nothing was heard for 6 seconds",
      },
    ],
  },
  {
    id: "phoenix-websocket-timeout",
    product: "Phoenix",
    setting: ":timeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees:
      "It depends on the web server below: Cowboy sends a Close frame with 1000, Bandit one with 1002.",
    raise: "Yes, in the `:websocket` options of the socket; only what the client sends is counted.",
    sources: [
      {
        title: "Phoenix: socket/3",
        url: "https://hexdocs.pm/phoenix/Phoenix.Endpoint.html#socket/3",
        shows: "closes a connection 60 seconds after it last received data",
      },
      {
        sourceOf: "Cowboy",
        url: "https://github.com/ninenines/cowboy/blob/0193538dbafd275f543bfbce1065358ea6554641/src/cowboy_websocket.erl",
        shows: "sends 1000 on a timeout",
      },
      {
        sourceOf: "Bandit",
        url: "https://github.com/mtrudel/bandit/blob/08da1b68a9fa26768bf05e2de0793f212112f5be/lib/bandit/websocket/connection.ex",
        shows: "sends 1002 on a timeout",
      },
    ],
  },
  {
    id: "cowboy-idle-timeout",
    product: "Cowboy",
    setting: "idle_timeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "A Close frame with 1000, as if the work were done.",
    raise:
      "Yes, in the options of the handler and while it runs; only what the client sends is counted.",
    sources: [
      {
        title: "Cowboy: cowboy_websocket(3)",
        url: "https://github.com/ninenines/cowboy/blob/3977f2b96fb8cc2164bfe28ee094b3e661a2fad9/doc/src/manual/cowboy_websocket.asciidoc",
        shows: "gives 60000 milliseconds without anything from the client",
      },
      {
        sourceOf: "Cowboy",
        url: "https://github.com/ninenines/cowboy/blob/0193538dbafd275f543bfbce1065358ea6554641/src/cowboy_websocket.erl",
        shows: "sends 1000 on a timeout",
      },
    ],
  },
  {
    id: "python-websockets-ping-timeout",
    product: "Python websockets",
    setting: "ping_timeout",
    kind: "idle",
    defaultSeconds: 20,
    clientSees:
      "The side that gives up sends 1011 with the reason `keepalive ping timeout`; if the frame gets lost, the other side reports 1006.",
    raise: "Yes; it counts from a ping that got no answer, and `None` turns it off.",
    sources: [
      {
        title: "Python websockets: keepalive and latency",
        url: "https://websockets.readthedocs.io/en/stable/topics/keepalive.html",
        shows: "sends a ping every 20 seconds and waits 20 seconds for the pong",
      },
      {
        title: "Python websockets: FAQ, both sides",
        url: "https://websockets.readthedocs.io/en/stable/faq/common.html",
        shows: "explains `sent 1011 (internal error) keepalive ping timeout`",
      },
    ],
  },
  {
    id: "uvicorn-ws-ping-timeout",
    product: "Uvicorn",
    setting: "--ws-ping-timeout",
    kind: "idle",
    defaultSeconds: 20,
    clientSees: "The server gives up on the connection; its documentation names no close code.",
    raise: "Yes; pings go out every 20 seconds (`--ws-ping-interval`).",
    sources: [
      {
        title: "Uvicorn: settings",
        url: "https://github.com/Kludex/uvicorn/blob/0a97a1a34eac7501b6334ad955ac2ca559560d3d/docs/settings.md",
        shows: "gives 20 seconds for the ping interval and for the ping timeout",
      },
    ],
  },
  {
    id: "daphne-ping-timeout",
    product: "Daphne",
    setting: "--ping-timeout",
    kind: "idle",
    defaultSeconds: 30,
    clientSees: "The server closes the connection; its source names no close code for it.",
    raise: "Yes; a ping goes out after 20 quiet seconds (`--ping-interval`).",
    sources: [
      {
        sourceOf: "Daphne",
        url: "https://github.com/django/daphne/blob/017797c05b07b7c6c9bafbf165d333cb4f76c44f/daphne/cli.py",
        shows: "sets 30 seconds for the answer to a ping and 20 quiet seconds before one",
      },
    ],
  },
  {
    id: "daphne-websocket-timeout",
    product: "Daphne",
    setting: "--websocket_timeout",
    kind: "lifetime",
    defaultSeconds: 86_400,
    clientSees: "A Close frame with 1000, busy or not.",
    raise: "Yes, -1 turns it off.",
    sources: [
      {
        sourceOf: "Daphne options",
        url: "https://github.com/django/daphne/blob/017797c05b07b7c6c9bafbf165d333cb4f76c44f/daphne/cli.py",
        shows: "sets 86400 seconds as the longest time that a WebSocket may be connected",
      },
      {
        sourceOf: "Daphne",
        url: "https://github.com/django/daphne/blob/017797c05b07b7c6c9bafbf165d333cb4f76c44f/daphne/ws_protocol.py",
        shows: "closes with 1000 when the time is over",
      },
    ],
  },
  {
    id: "apollo-kotlin-idle-timeout",
    product: "Apollo Kotlin",
    setting: "idleTimeout",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "Your own client closes a WebSocket on which no operation is active.",
    raise: "Yes, on the builder of the WebSocket transport.",
    sources: [
      {
        title: "Apollo Kotlin: WebSocketNetworkTransport.Builder",
        url: "https://apollographql.github.io/apollo-kotlin/kdoc/apollo-runtime/com.apollographql.apollo.network.websocket/-web-socket-network-transport/-builder/idle-timeout.html",
        shows: "disconnects a WebSocket with no active operation after 1 minute by default",
      },
    ],
  },
];
