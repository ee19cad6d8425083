import type { Service } from "../model/service.ts";

export const assemblyaiStreaming = {
  id: "assemblyai-streaming",
  name: "AssemblyAI Universal Streaming (v3)",
  group: "speech",
  summary: "The current streaming transcription API of AssemblyAI.",
  docs: "https://www.assemblyai.com/docs/streaming/common-session-errors-and-closures",
  readFrom: [
    {
      title: "AssemblyAI: common session errors and closures",
      url: "https://www.assemblyai.com/docs/streaming/common-session-errors-and-closures",
    },
    {
      title: "AssemblyAI: streaming concurrency",
      url: "https://github.com/AssemblyAI/assemblyai-api-spec/blob/3fcf678dc009e6331077ddef1d829acb6e4611fb/fern/pages/speech-to-text/universal-streaming/concurrency.mdx",
    },
  ],
  readOn: "2026-03-23",
  note: "The 3xxx numbers are not registered with IANA for this. 3008 here is a session that ended by age, not the Timeout that IANA lists.",
  codes: [
    {
      code: 1008,
      name: "Unauthorized Connection",
      meaning:
        "The token is missing or wrong, the account has a problem, or it opened too many sessions in one minute.",
      reconnect: "after-a-fix",
      remedy: "Check the key and the balance, and open sessions more slowly.",
    },
    {
      code: 3005,
      name: "Session Cancelled",
      meaning: "An error in the server for which there is no code of its own.",
      reconnect: "unknown",
      remedy: "Keep the session id and write to support if it comes back.",
    },
    {
      code: 3006,
      name: "Invalid Message / Invalid JSON / Invalid Message Type",
      meaning:
        "A message was not JSON, was not a valid message, or has a type that is not supported.",
      reconnect: "after-a-fix",
      remedy:
        "Correct the message; the reason, or the `Error` message before the close, quotes it.",
    },
    {
      code: 3007,
      name: "Input duration violation / Audio Transmission Rate Exceeded",
      meaning:
        "A chunk of audio was shorter than 50 ms or longer than 1000 ms, or audio came faster than real time.",
      reconnect: "after-a-fix",
      remedy: "Send chunks of 50 to 1000 ms, at the speed at which they are spoken.",
    },
    {
      code: 3008,
      name: "Session Expired",
      meaning:
        "The session reached its longest duration: 3 hours, or less if the temporary token says so.",
      reconnect: "yes",
      remedy: "Start another session.",
    },
    {
      code: 3009,
      name: "Unauthorized Connection: Too many concurrent sessions",
      meaning: "As many sessions are open as your account may have at once.",
      reconnect: "after-a-fix",
      remedy: "Close a session before you open the next, or have the limit raised.",
    },
  ],
} as const satisfies Service;
