import type { SourceReference } from "../model/source.ts";

/** A use of a protocol code, 1000 to 1015, that its name would not lead you to expect. */
export interface UnusualUse {
  readonly code: number;
  /** The server, service or library that uses it so. */
  readonly who: string;
  /** What it does, as one sentence that starts with a verb. */
  readonly use: string;
  readonly source: SourceReference;
}

/** Lowest code first. Each was read in the project's source or documentation. */
export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1000,
    who: "Cowboy",
    use: "Sends 1000 when the client has been silent for the idle timeout.",
    source: {
      sourceOf: "Cowboy",
      url: "https://github.com/ninenines/cowboy/blob/0193538dbafd275f543bfbce1065358ea6554641/src/cowboy_websocket.erl",
      shows: "sends 1000 for a timeout as for a wanted stop",
    },
  },
  {
    code: 1000,
    who: "Daphne",
    use: "Sends 1000 when a connection reaches its greatest age, one day by default.",
    source: {
      sourceOf: "Daphne",
      url: "https://github.com/django/daphne/blob/017797c05b07b7c6c9bafbf165d333cb4f76c44f/daphne/ws_protocol.py",
      shows: "closes with 1000 when `websocket_timeout` is over",
    },
  },
  {
    code: 1000,
    who: "AWS IoT Wireless network analyzer",
    use: "Sends 1000 when an idle session times out.",
    source: {
      title: "AWS IoT Wireless: WebSocket messages and status codes",
      url: "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/network-analyzer-messages-status.html",
      shows: "says that an idle session ends with 1000",
    },
  },
  {
    code: 1000,
    who: "Jitsi Videobridge",
    use: "Sends 1000 to the old connection when the same endpoint opens a new one.",
    source: {
      sourceOf: "Jitsi Videobridge",
      url: "https://github.com/jitsi/jitsi-videobridge/blob/a29d97d13fbfb54afc676a526485ce87df4f7a64/jvb/src/main/java/org/jitsi/videobridge/EndpointMessageTransport.java",
      shows: "closes a replaced WebSocket with 1000",
    },
  },
  {
    code: 1000,
    who: "Nakama",
    use: "Sends 1000 for every close that the server makes, so that only the reason tells them apart.",
    source: {
      sourceOf: "Nakama",
      url: "https://github.com/heroiclabs/nakama/blob/73ad9c15d64e75eba241a80211ba1adb94019010/server/session_ws.go",
      shows: "writes a normal closure with a text as the reason",
    },
  },
  {
    code: 1000,
    who: "Playwright's MCP relay",
    use: "Sends 1000 when the browser extension is not connected or another client already is.",
    source: {
      sourceOf: "Playwright",
      url: "https://github.com/microsoft/playwright/blob/d4e1023f6c03a8dced50eb3db88c2217e7c1a86a/packages/playwright-core/src/tools/mcp/cdpRelay.ts",
      shows: "closes with 1000 in both cases",
    },
  },
  {
    code: 1000,
    who: "wsproto",
    use: "Writes 1000 into the Close frame when it is asked for a code that must not be sent, such as 1006.",
    source: {
      title: "wsproto issue 182",
      url: "https://github.com/python-hyper/wsproto/issues/182",
      shows: "reports that a close with 1006 goes out as 1000",
    },
  },
  {
    code: 1000,
    who: "Convex client",
    use: "Reconnects by itself after 1000, which elsewhere means that the work is done.",
    source: {
      sourceOf: "Convex",
      url: "https://github.com/get-convex/convex-js/blob/8e20ab9e02baab41969f998122d9b926ec80effd/src/browser/sync/web_socket_manager.ts",
      shows: "treats 1000, 1001 and 1005 as closes to reconnect from quietly",
    },
  },
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
    use: "Sends 1001 when the application disconnects one socket, because its clients reconnect after 1001.",
    source: {
      sourceOf: "Phoenix",
      url: "https://github.com/phoenixframework/phoenix/blob/167c46950cf53aef363d672687cc653267c20aa6/lib/phoenix/socket.ex",
      shows: "closes with 1001 on a `disconnect` broadcast",
    },
  },
  {
    code: 1002,
    who: "Bandit",
    use: "Sends 1002 when a connection has been idle for too long.",
    source: {
      sourceOf: "Bandit",
      url: "https://github.com/mtrudel/bandit/blob/08da1b68a9fa26768bf05e2de0793f212112f5be/lib/bandit/websocket/connection.ex",
      shows: "closes with 1002 on a timeout",
    },
  },
  {
    code: 1002,
    who: "Tomcat",
    use: "Sends 1002 when it is asked to send 1006, which must not go out.",
    source: {
      sourceOf: "Tomcat",
      url: "https://github.com/apache/tomcat/blob/0046da8747927806c351e0032a7caaabf91c042e/java/org/apache/tomcat/websocket/WsSession.java",
      shows: "writes 1002 in place of 1006",
    },
  },
  {
    code: 1002,
    who: "Apache Guacamole",
    use: "Uses 1002 when a resource is not found, a session times out or a client is too slow to answer.",
    source: {
      sourceOf: "Guacamole",
      url: "https://github.com/apache/guacamole-client/blob/5be18be1eeadc4cc544c737c54bd761261d2ad65/guacamole-common/src/main/java/org/apache/guacamole/protocol/GuacamoleStatus.java",
      shows: "maps each of these states to 1002",
    },
  },
  {
    code: 1002,
    who: "RabbitMQ Web MQTT",
    use: "Sends 1002 when it refuses an MQTT CONNECT.",
    source: {
      sourceOf: "RabbitMQ",
      url: "https://github.com/rabbitmq/rabbitmq-server/blob/5b09e556da53b8473f26843a2493d8460ced8c8e/deps/rabbitmq_web_mqtt/src/rabbit_web_mqtt_handler.erl",
      shows: "stops with 1002 when CONNECT is refused",
    },
  },
  {
    code: 1002,
    who: "subscriptions-transport-ws",
    use: "Sends 1002 to a client that did not ask for its subprotocol.",
    source: {
      sourceOf: "subscriptions-transport-ws",
      url: "https://github.com/apollographql/subscriptions-transport-ws/blob/36f3f6f780acc1a458b768db13fd39c65e5e6518/src/server.ts",
      shows: "closes with 1002 for a missing subprotocol",
    },
  },
  {
    code: 1003,
    who: "Appwrite",
    use: "Uses 1003 for a message whose format is not valid, whatever its type.",
    source: {
      sourceOf: "Appwrite",
      url: "https://github.com/appwrite/appwrite/blob/0cefd0615350e1914a29caeef3342fd620a60045/app/config/errors.php",
      shows: "gives `realtime_message_format_invalid` the code 1003",
    },
  },
  {
    code: 1003,
    who: "Speechmatics",
    use: "Sends 1003 with `protocol_error` for a message that breaks the rules of its API.",
    source: {
      title: "Speechmatics: Realtime API reference",
      url: "https://docs.speechmatics.com/api-ref/realtime-transcription-websocket",
      shows: "lists 1003 as `protocol_error`",
    },
  },
  {
    code: 1005,
    who: "Inworld speech-to-text",
    use: "Closes without a code or an error message when the first message is malformed, so you see 1005.",
    source: {
      title: "Inworld: speech-to-text troubleshooting",
      url: "https://docs.inworld.ai/stt/troubleshooting",
      shows: "names a malformed first message as the cause of 1005",
    },
  },
  {
    code: 1006,
    who: "ttyd",
    use: "Puts 1006 into the Close frame when the command ended with a status other than 0.",
    source: {
      sourceOf: "ttyd",
      url: "https://github.com/tsl0922/ttyd/blob/647d55ad865f5ad85ad89ba5e1b28d9b6ac8fd55/src/protocol.c",
      shows: "sets 1006 as the close status for a non-zero exit",
    },
  },
  {
    code: 1006,
    who: "Hypercorn, before its pull request 112",
    use: "Closed with 1006 when the application failed, which wsproto sent as 1000: a failure that looked like success.",
    source: {
      title: "Hypercorn pull request 112",
      url: "https://github.com/pgjones/hypercorn/pull/112",
      shows: "replaces 1006 with 1011",
    },
  },
  {
    code: 1006,
    who: "NATS server, older versions",
    use: "Put 1006 into the Close frame for read errors, write errors and stale connections.",
    source: {
      sourceOf: "NATS server",
      url: "https://github.com/nats-io/nats-server/blob/01041ca1a659fae5a3852aeb947ff4a38f9c8aeb/server/websocket.go",
      shows: "maps these errors to 1006 in a message that it sends",
    },
  },
  {
    code: 1006,
    who: "Uvicorn",
    use: "Tells the application 1006 when the opening handshake failed, although there never was a connection.",
    source: {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/cbf166edd2a62c0c030494e004743a267f59574d/uvicorn/protocols/websockets/websockets_impl.py",
      shows: "reports a disconnect with 1006 in that case",
    },
  },
  {
    code: 1007,
    who: "ThingsBoard",
    use: "Sends 1007 for a message or a command that it cannot parse.",
    source: {
      sourceOf: "ThingsBoard",
      url: "https://github.com/thingsboard/thingsboard/blob/dfe65d5abc3aa959aaa853952d74943fbd6867bd/application/src/main/java/org/thingsboard/server/controller/plugin/TbWebSocketHandler.java",
      shows: "closes with 1007 when parsing fails",
    },
  },
  {
    code: 1007,
    who: "RabbitMQ Web STOMP",
    use: "Sends 1007 for a STOMP frame that it cannot parse.",
    source: {
      sourceOf: "RabbitMQ",
      url: "https://github.com/rabbitmq/rabbitmq-server/blob/5b09e556da53b8473f26843a2493d8460ced8c8e/deps/rabbitmq_web_stomp/src/rabbit_web_stomp_handler.erl",
      shows: "stops with 1007 for an invalid frame",
    },
  },
  {
    code: 1008,
    who: "NATS server",
    use: "Sends 1008 to a client that reads too slowly.",
    source: {
      sourceOf: "NATS server",
      url: "https://github.com/nats-io/nats-server/blob/01041ca1a659fae5a3852aeb947ff4a38f9c8aeb/server/websocket.go",
      shows: "maps both kinds of slow consumer to 1008",
    },
  },
  {
    code: 1008,
    who: "Apache Guacamole",
    use: "Uses 1008 when the server is busy, where 1013 would say the same.",
    source: {
      sourceOf: "Guacamole",
      url: "https://github.com/apache/guacamole-client/blob/5be18be1eeadc4cc544c737c54bd761261d2ad65/guacamole-common/src/main/java/org/apache/guacamole/protocol/GuacamoleStatus.java",
      shows: "maps `SERVER_BUSY` to 1008",
    },
  },
  {
    code: 1008,
    who: "Azure Web PubSub, reliable subprotocols",
    use: "Sends 1008 when an old connection can no longer be recovered, so that the client makes a new one.",
    source: {
      title: "Azure Web PubSub: client specification",
      url: "https://github.com/Azure/azure-webpubsub/blob/94a4d9f22cbd0299aed1ef3d122ea97772fd4c99/protocols/client/client-spec.md",
      shows: "makes 1008 the sign that recovery failed for good",
    },
  },
  {
    code: 1008,
    who: "Speechmatics",
    use: "Sends 1008 to a session that is idle for too long or reaches 48 hours.",
    source: {
      title: "Speechmatics: Realtime limits",
      url: "https://github.com/speechmatics/docs/blob/8783a7ae3c71a36801fac2cebd08234a220f873c/docs/speech-to-text/realtime/limits.mdx",
      shows: "ends idle and very long sessions",
    },
  },
  {
    code: 1008,
    who: "Jetty client",
    use: "Sends 1008 when its own handler throws an exception that it did not expect.",
    source: {
      sourceOf: "Jetty",
      url: "https://github.com/jetty/jetty.project/blob/0941969863dee994e0fa5a50719405407b8ea5b7/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketCoreSession.java",
      shows: "uses 1008 on a client where a server sends 1011",
    },
  },
  {
    code: 1008,
    who: "Deepgram",
    use: "Sends 1008 for audio that it cannot decode.",
    source: {
      title: "Deepgram: WebSocket DATA and NET errors",
      url: "https://developers.deepgram.com/docs/stt-troubleshooting-websocket-data-and-net-errors",
      shows: "lists 1008 with `DATA-0000`",
    },
  },
  {
    code: 1011,
    who: "Deepgram",
    use: "Sends 1011 to a client that sent no audio in time.",
    source: {
      title: "Deepgram: WebSocket DATA and NET errors",
      url: "https://developers.deepgram.com/docs/stt-troubleshooting-websocket-data-and-net-errors",
      shows: "lists 1011 with `NET-0001`",
    },
  },
  {
    code: 1011,
    who: "dYdX indexer",
    use: "Sends 1011 to a client that did not answer its heartbeats.",
    source: {
      sourceOf: "dYdX indexer",
      url: "https://github.com/dydxprotocol/v4-chain/blob/84d4664bae71e3a077adaac67fb77ad19cd28d30/indexer/services/socks/src/lib/constants.ts",
      shows: "defines the close for a heartbeat timeout",
    },
  },
  {
    code: 1011,
    who: "Python websockets",
    use: "Sends 1011 from a client as well as from a server when a keepalive ping is not answered.",
    source: {
      title: "Python websockets: FAQ, both sides",
      url: "https://websockets.readthedocs.io/en/stable/faq/common.html",
      shows: "shows `sent 1011` in the logs of servers and clients",
    },
  },
  {
    code: 1011,
    who: "xrpl.js",
    use: "Reports 1011 to the application when the socket closed with no code at all.",
    source: {
      sourceOf: "xrpl.js",
      url: "https://github.com/XRPLF/xrpl.js/blob/cb667bbb82cae706699c5d10eceb7b2253c395e5/packages/xrpl/src/client/connection.ts",
      shows: "fills in 1011 for a missing code",
    },
  },
  {
    code: 1011,
    who: "websockify",
    use: "Sends 1011 when the server behind it cannot be reached, where 1014 would name the cause.",
    source: {
      sourceOf: "websockify",
      url: "https://github.com/novnc/websockify/blob/bdf1ebf24ed89b62e15159bd593288a558d03c83/websockify/websocketproxy.py",
      shows: "closes with 1011 when the connection to the target fails",
    },
  },
  {
    code: 1012,
    who: "ThingsBoard",
    use: "Sends 1012 when a subscription fails with an internal exception, although nothing restarts.",
    source: {
      sourceOf: "ThingsBoard",
      url: "https://github.com/thingsboard/thingsboard/tree/dfe65d5abc3aa959aaa853952d74943fbd6867bd/application/src/main/java/org/thingsboard/server/service/ws",
      shows: "closes with `SERVICE_RESTARTED` after an exception",
    },
  },
  {
    code: 1013,
    who: "Appwrite",
    use: "Uses 1013 for a client that sends too many messages, not for an overloaded server.",
    source: {
      sourceOf: "Appwrite",
      url: "https://github.com/appwrite/appwrite/blob/0cefd0615350e1914a29caeef3342fd620a60045/app/config/errors.php",
      shows: "gives `realtime_too_many_messages` the code 1013",
    },
  },
  {
    code: 1013,
    who: "AssemblyAI Node SDK, legacy real-time",
    use: "Reports 1013 when it gave up reconnecting; no server sent it.",
    source: {
      sourceOf: "AssemblyAI Node SDK",
      url: "https://github.com/AssemblyAI/assemblyai-node-sdk/blob/303489915b3723807dc0bdfb377be8cf13e5f3d1/src/utils/errors/realtime.ts",
      shows: "names 1013 `ReconnectAttemptsExhausted`",
    },
  },
  {
    code: 1015,
    who: "NATS server",
    use: "Maps a failed TLS handshake to 1015 in the Close message that it would send, though 1015 must not be sent.",
    source: {
      sourceOf: "NATS server",
      url: "https://github.com/nats-io/nats-server/blob/01041ca1a659fae5a3852aeb947ff4a38f9c8aeb/server/websocket.go",
      shows: "uses the status of a TLS handshake error for a Close message",
    },
  },
];
