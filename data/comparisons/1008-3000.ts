import type { ConfusedPair } from "../model/comparison.ts";

export const pair1008And3000 = {
  codes: [
    {
      code: 1008,
      whatToDo: "Find the rule that you broke.",
    },
    {
      code: 3000,
      whatToDo: "Get a fresh token, then connect again.",
    },
  ],
  difference: "3000 says exactly that you are not authorized; 1008 refuses without saying why.",
  howToTell:
    "With 1008 only the reason can tell. 3000 is not sure either: SockJS and Centrifugo give it a meaning of their own. A server on uWebSockets never sees a 3000 that a client sends: it reports 1006.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1008 as the generic refusal",
    },
    {
      iana: "close-code-number",
      shows: "registers 3000 as Unauthorized",
    },
    {
      sourceOf: "SockJS",
      url: "https://github.com/sockjs/sockjs-node/blob/51e860a41f7549e86afb2dd0ffadcf28712027ac/lib/transport/websocket.js",
      shows: "uses 3000 for broken framing and for heartbeats without an answer",
    },
    {
      sourceOf: "uWebSockets",
      url: "https://github.com/uNetworking/uWebSockets/blob/010d52c1bbce513b749950e11a173e16eca5f6fc/src/WebSocketProtocol.h",
      shows: "reports 1006 for a received code from 1012 to 3999",
    },
  ],
} as const satisfies ConfusedPair;
