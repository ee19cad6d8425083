import type { MessageStack } from "../model/message.ts";

export const mqttJs = {
  id: "mqtt-js",
  name: "MQTT.js over WebSocket",
  platform: "JavaScript",
  messages: [
    {
      id: "keepalive-timeout",
      text: "Keepalive timeout",
      pattern: /Error: Keepalive timeout\b/,
      example: "Error: Keepalive timeout",
      situation: "keepalive-timeout",
      side: "client",
      readFrom: {
        sourceOf: "mqttjs/MQTT.js src/lib/client.ts",
        url: "https://github.com/mqttjs/MQTT.js/blob/547519daa8353a2d8a7fe9e4ae715601570b085f/src/lib/client.ts",
      },
    },
    {
      id: "connack-timeout",
      text: "connack timeout",
      pattern: /Error: connack timeout\b/,
      example: "Error: connack timeout",
      situation: "handshake-timeout",
      side: "client",
      readFrom: {
        sourceOf: "mqttjs/MQTT.js src/lib/client.ts",
        url: "https://github.com/mqttjs/MQTT.js/blob/547519daa8353a2d8a7fe9e4ae715601570b085f/src/lib/client.ts",
      },
    },
    {
      id: "client-disconnecting",
      text: "client disconnecting",
      pattern: /Error: client disconnecting\b/,
      example: "Error: client disconnecting",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        sourceOf: "mqttjs/MQTT.js src/lib/client.ts",
        url: "https://github.com/mqttjs/MQTT.js/blob/547519daa8353a2d8a7fe9e4ae715601570b085f/src/lib/client.ts",
      },
    },
  ],
} as const satisfies MessageStack;
