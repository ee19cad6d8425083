import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1007,
    who: "ThingsBoard",
    use: "Sends 1007 before the client is signed in, for a message that it cannot parse or a token that it refuses.",
    source: {
      sourceOf: "ThingsBoard",
      url: "https://github.com/thingsboard/thingsboard/blob/dfe65d5abc3aa959aaa853952d74943fbd6867bd/application/src/main/java/org/thingsboard/server/controller/plugin/TbWebSocketHandler.java",
      shows:
        "closes with 1007 when parsing or authentication fails, and only reports an error later",
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
];
