import type { Service } from "../model/service.ts";

export const deepgramTts = {
  id: "deepgram-tts",
  name: "Deepgram streaming text-to-speech",
  group: "speech",
  summary: "Speech made from text that you stream to it.",
  docs: "https://developers.deepgram.com/docs/tts-troubleshooting-websocket-net-and-data-errors",
  readFrom: [
    {
      title: "Deepgram: TTS troubleshooting",
      url: "https://developers.deepgram.com/docs/tts-troubleshooting-websocket-net-and-data-errors",
    },
  ],
  readOn: "2025-07-03",
  note: "The reason in the Close frame holds Deepgram's own code, which tells the causes apart.",
  codes: [
    {
      code: 1003,
      name: "MESSAGE-0000",
      meaning: "The kind of WebSocket message is not supported here.",
      reconnect: "after-a-fix",
      remedy: "Send text messages only.",
    },
    {
      code: 1008,
      name: "DATA-0000 / DATA-0001",
      meaning:
        "The message is no command that Deepgram knows (`DATA-0000`), or too many characters came in a short time (`DATA-0001`).",
      reconnect: "after-a-fix",
      remedy: "Send a valid message type, or send characters more slowly.",
    },
    {
      code: 1009,
      name: "BIG-0000 / BIG-0001",
      meaning:
        "The message is too large (`BIG-0000`), or its text has too many characters (`BIG-0001`).",
      reconnect: "after-a-fix",
      remedy: "Split the text into shorter messages.",
    },
    {
      code: 1011,
      name: "NET-0000 / NET-0001 / NET-0002 / NET-0003",
      meaning:
        "The server failed, heard nothing from you in time, could not send to you, or ran out of time; the reason says which.",
      reconnect: "yes",
      remedy:
        "Retry; for `NET-0001` send sooner, for `NET-0002` check network and firewall, for `NET-0003` ask for less at once.",
    },
  ],
} as const satisfies Service;
