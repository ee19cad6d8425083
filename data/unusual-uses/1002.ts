import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
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
];
