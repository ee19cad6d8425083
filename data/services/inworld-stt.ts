import type { Service } from "../model/service.ts";

export const inworldStt = {
  id: "inworld-stt",
  name: "Inworld speech-to-text",
  group: "speech",
  summary: "Speech recognition by Inworld, with a streaming endpoint.",
  docs: "https://docs.inworld.ai/stt/troubleshooting",
  readFrom: [
    {
      title: "Inworld: STT errors and troubleshooting",
      url: "https://docs.inworld.ai/stt/troubleshooting",
    },
  ],
  readOn: "2026-11-21",
  note: "Other errors come as a message on the open connection, with a gRPC status.",
  codes: [
    {
      code: 1005,
      name: "Malformed first message",
      meaning:
        "The first message had the wrong shape, so the server closed with no code and sent no error.",
      reconnect: "after-a-fix",
      remedy: "Wrap the configuration in `transcribeConfig` and look again at the first message.",
    },
  ],
} as const satisfies Service;
