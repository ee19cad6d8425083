import type { ConfusedPair } from "../model/comparison.ts";

export const pair1008And1011 = {
  codes: [
    {
      code: 1008,
      whatToDo: "Change the request before you try again.",
    },
    {
      code: 1011,
      whatToDo: "Try again after a random delay, unchanged.",
    },
  ],
  difference: "1008 blames what the client did; 1011 blames the server.",
  howToTell:
    "Read the reason, because services blur the line: Deepgram sends 1011 to a client that sends no audio in time, and NATS sends 1008 to a client that reads too slowly.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines both codes",
    },
    {
      title: "Deepgram: WebSocket DATA and NET errors",
      url: "https://developers.deepgram.com/docs/stt-troubleshooting-websocket-data-and-net-errors",
      shows: "gives 1011 to a client that sent no audio in time",
    },
    {
      sourceOf: "NATS server",
      url: "https://github.com/nats-io/nats-server/blob/1787eee035cf0253c201fa0f05afad92b6f296dc/server/websocket.go",
      shows: "gives 1008 to a slow consumer",
    },
  ],
} as const satisfies ConfusedPair;
