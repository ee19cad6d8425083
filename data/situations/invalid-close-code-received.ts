import type { Situation } from "../model/situation.ts";

export const invalidCloseCodeReceived = {
  id: "invalid-close-code-received",
  phase: "closing",
  title: "A Close frame carried a code that is not accepted",
  happened:
    "The peer's Close frame held a number that this library refuses, so it reported a protocol error in place of the code.",
  symptoms: [
    "The log speaks of an invalid, bad or reserved close code.",
    "You see 1002 or 1006; a capture shows another number.",
    "Only clients or servers on one library are hit.",
  ],
  confirm:
    "Read the number of the Close frame in a capture. Run `tshark -i any -f 'tcp port 8080' -d tcp.port==8080,http -Y 'websocket.opcode == 8' -T fields -e ip.src -e websocket.payload.close.status_code`: if it is not the number that your program reports, it is this.",
  firstSafeMove:
    "Send a code from 4000 to 4999, or one that RFC 6455 lists, such as 1001 in place of 1012.",
  fix: {
    steps: [
      "Never write 1005, 1006 or 1015 into a Close frame: they are local values.",
      "Choose a number that the other side's library takes, because libraries differ among those that are allowed.",
      "If you cannot change the sender, treat 1002 with that text as the close it was meant to be.",
    ],
    products: [
      {
        product: "uWebSockets",
        step: "Send it no number from 1012 to 3999, which it turns into 1006.",
      },
      { product: "gorilla/websocket", step: "Send it no 1014, which it refuses." },
      { product: "tungstenite", step: "Send it no 1014, which it refuses." },
      {
        product: "faye websocket-driver",
        step: "Send it no number from 1012 to 1014, which it refuses.",
      },
    ],
  },
  codes: [1002, 1006],
  wire: {
    title: "The client refuses the code",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1014",
        close: 1014,
        text: "The server closes with a number that this client's library does not accept.",
      },
      {
        kind: "event",
        at: "client",
        label: "not on its list",
        text: "The library does not find 1014 on its list.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1002",
        close: 1002,
        text: "It answers with a protocol error.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1002",
        reports: 1002,
        text: "The program learns 1002, or an error, in place of 1014.",
      },
    ],
  },
  otherWays:
    "faye's driver and gorilla/websocket refuse 1014. uWebSockets reports 1006 for what it receives from 1012 to 3999. WebSocket-Node answers 1002, but tells its program the number that came. Java-WebSocket's “closecode must not be sent over the wire” also comes where your own `close()` was given the number: then it sent no Close frame.",
  next: ["protocol-error", "closed-with-code", "close-code-not-allowed"],
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "forbids 1005, 1006 and 1015 in a Close frame",
    },
    {
      sourceOf: "uWebSockets",
      url: "https://github.com/uNetworking/uWebSockets/blob/010d52c1bbce513b749950e11a173e16eca5f6fc/src/WebSocketProtocol.h",
      shows: "reports 1006 for codes from 1012 to 3999",
    },
    {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/009b3055b250a5b57d6e32d39d9b7494dbb55b64/conn.go",
      shows: "has no 1014 on its list of codes to accept",
    },
    {
      sourceOf: "faye websocket-driver",
      url: "https://github.com/faye/websocket-driver-node/blob/0.8.0/lib/websocket/driver/hybi.js",
      shows: "turns 1012, 1013 and 1014 into 1002",
    },
    {
      sourceOf: "WebSocket-Node",
      url: "https://github.com/theturtle32/WebSocket-Node/blob/47067c97d656f0a5449a7360d7afecba94ab24ce/lib/WebSocketConnection.js",
      shows: "answers a refused number with 1002 and reports that number",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/fde75b19bd1588f83520d0e187282097390a41d2/net/websockets/websocket_channel.cc",
      shows: "fails on a Close frame with a reserved code",
    },
    {
      sourceOf: "Java-WebSocket",
      url: "https://github.com/TooTallNate/Java-WebSocket/blob/afeacbf8c0f6f6a761c9d9daed8c813dd3b8ed7d/src/main/java/org/java_websocket/WebSocketImpl.java",
      shows: "checks its own Close frame too, and drops the connection where it is not valid",
    },
  ],
} as const satisfies Situation;
