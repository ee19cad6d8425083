import type { MessageStack } from "../model/message.ts";

export const nvWebsocketClient = {
  id: "nv-websocket-client",
  name: "nv-websocket-client",
  platform: "JVM",
  messages: [
    {
      id: "not-101",
      text: "The status code of the opening handshake response is not '101 Switching Protocols'. The status line is: HTTP/1.1 {status} {reason}",
      pattern:
        /The status code of the opening handshake response is not '101 Switching Protocols'\. The status line is: HTTP\/[\d.]{1,3} (?<status>\d{3})/,
      example:
        "com.neovisionaries.ws.client.OpeningHandshakeException: The status code of the opening handshake response is not '101 Switching Protocols'. The status line is: HTTP/1.1 403 Forbidden",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf:
          "TakahikoKawasaki/nv-websocket-client src/main/java/com/neovisionaries/ws/client/HandshakeReader.java",
        url: "https://github.com/TakahikoKawasaki/nv-websocket-client/blob/f9cc330/src/main/java/com/neovisionaries/ws/client/HandshakeReader.java",
      },
    },
  ],
} as const satisfies MessageStack;
