import type { Service } from "../model/service.ts";

export const gradium = {
  id: "gradium",
  name: "Gradium voice API",
  group: "speech",
  summary: "An API that turns text into speech and speech into text.",
  docs: "https://docs.gradium.ai/guides/errors",
  readFrom: [
    {
      quotedIn: "api-evangelist/gradium: error codes",
      url: "https://github.com/api-evangelist/gradium/blob/b35774030b311dcf0119713cd84092b886d29401/errors/gradium-error-codes.yml",
    },
  ],
  readOn: "2026-11-21",
  note: "This was read in a third party's summary of Gradium's error page. An error message with the same number comes before the close.",
  codes: [
    {
      code: 1008,
      name: "Policy violation",
      meaning:
        "The key is missing or wrong, the setup message is absent or broken, data came before it, or the audio format is unknown.",
      reconnect: "after-a-fix",
      remedy: "Send a valid key, then a valid setup message, then data in a supported format.",
    },
    {
      code: 1011,
      name: "Internal server error",
      meaning: "The session ended because the server failed.",
      reconnect: "yes",
      remedy: "Retry on a new connection, and write to support if it keeps failing.",
    },
  ],
} as const satisfies Service;
