import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
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
];
