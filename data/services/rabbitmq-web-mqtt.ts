import type { Service } from "../model/service.ts";

export const rabbitmqWebMqtt = {
  id: "rabbitmq-web-mqtt",
  name: "RabbitMQ Web MQTT and Web STOMP",
  group: "realtime",
  summary: "Two plugins that let browsers speak MQTT or STOMP to RabbitMQ.",
  docs: "https://www.rabbitmq.com/docs/web-mqtt",
  readFrom: [
    {
      sourceOf: "rabbitmq/rabbitmq-server",
      url: "https://github.com/rabbitmq/rabbitmq-server/blob/5b09e556da53b8473f26843a2493d8460ced8c8e/deps/rabbitmq_web_mqtt/src/rabbit_web_mqtt_handler.erl",
    },
    {
      sourceOf: "rabbitmq/rabbitmq-server",
      url: "https://github.com/rabbitmq/rabbitmq-server/blob/5b09e556da53b8473f26843a2493d8460ced8c8e/deps/rabbitmq_web_stomp/src/rabbit_web_stomp_handler.erl",
    },
  ],
  readOn: "2026-08-21",
  codes: [
    {
      code: 1000,
      name: "Normal end or process stopped",
      meaning:
        "An end in order, a client ID taken over, an MQTT keepalive or credential that ran out, a lost queue, an administrator, or a process that stopped.",
      reconnect: "unknown",
      remedy: "Read the reason, and with MQTT 5 the `DISCONNECT` packet that comes before it.",
    },
    {
      code: 1001,
      name: "Server going down",
      meaning: "The server is stopping.",
      reconnect: "yes",
      remedy: "Reconnect when the server is back.",
    },
    {
      code: 1002,
      name: "MQTT protocol error",
      meaning: "A packet broke the MQTT protocol, or the `CONNECT` packet was refused.",
      reconnect: "after-a-fix",
      remedy: "Check the credentials and the MQTT version of your client.",
    },
    {
      code: 1003,
      name: "Unexpected frame",
      meaning: "The kind of frame is not accepted, for instance a text frame on Web MQTT.",
      reconnect: "after-a-fix",
      remedy: "Send MQTT packets in binary frames.",
    },
    {
      code: 1007,
      name: "Unreadable STOMP frame",
      meaning: "Web STOMP could not parse what you sent.",
      reconnect: "after-a-fix",
      remedy: "Correct the STOMP frame.",
    },
  ],
} as const satisfies Service;
