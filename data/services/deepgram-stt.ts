import type { Service } from "../model/service.ts";

export const deepgramStt = {
  id: "deepgram-stt",
  name: "Deepgram live speech-to-text",
  group: "speech",
  summary: "Live transcription of an audio stream.",
  docs: "https://developers.deepgram.com/docs/stt-troubleshooting-websocket-data-and-net-errors",
  readFrom: [
    {
      title: "Deepgram: STT troubleshooting",
      url: "https://developers.deepgram.com/docs/stt-troubleshooting-websocket-data-and-net-errors",
    },
  ],
  readOn: "2025-07-03",
  note: "One close code has several causes. The reason in the Close frame holds Deepgram's own code.",
  codes: [
    {
      code: 1008,
      name: "DATA-0000",
      meaning:
        "What you sent cannot be decoded as audio: it is something else, or the codec is not supported.",
      reconnect: "after-a-fix",
      remedy:
        "Check that the audio is valid and not empty, and that encoding and sample rate are the ones you declared.",
    },
    {
      code: 1011,
      name: "NET-0000 / NET-0001",
      meaning:
        "Time ran out: Deepgram had no text to send (`NET-0000`) or got no audio or text from you (`NET-0001`).",
      reconnect: "yes",
      remedy:
        "Retry after `NET-0000`; after `NET-0001`, send audio within 10 seconds of opening, because `KeepAlive` alone does not count.",
    },
  ],
} as const satisfies Service;
