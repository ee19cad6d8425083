import type { Service } from "../model/service.ts";

export const speechmatics = {
  id: "speechmatics",
  name: "Speechmatics Realtime",
  group: "speech",
  summary: "Speech recognition over a WebSocket, in real time.",
  docs: "https://docs.speechmatics.com/api-ref/realtime-transcription-websocket",
  readFrom: [
    {
      title: "Speechmatics: realtime transcription WebSocket",
      url: "https://docs.speechmatics.com/api-ref/realtime-transcription-websocket",
    },
    {
      title: "Speechmatics: realtime limits",
      url: "https://github.com/speechmatics/docs/blob/8783a7ae3c71a36801fac2cebd08234a220f873c/docs/speech-to-text/realtime/limits.mdx",
    },
  ],
  readOn: "2026-08-13",
  note: "An error message comes first. The reason in the Close frame repeats its type.",
  codes: [
    {
      code: 1003,
      name: "protocol_error",
      meaning: "A message does not follow the protocol of the API.",
      reconnect: "after-a-fix",
      remedy: "Correct the message or the order of your messages.",
    },
    {
      code: 1008,
      name: "policy_violation",
      meaning:
        "A rule was broken; a session that idles too long or lasts 48 hours also ends this way.",
      reconnect: "unknown",
      remedy: "Read the error message that came before the close to learn which rule it was.",
    },
    {
      code: 1011,
      name: "internal_error",
      meaning: "Something failed in the server.",
      reconnect: "yes",
      remedy: "Wait 5 to 10 seconds or more, then try again.",
    },
    {
      code: 4001,
      name: "not_authorised",
      meaning: "The credential does not open this service.",
      reconnect: "after-a-fix",
      remedy: "Send a valid key or token.",
    },
    {
      code: 4003,
      name: "not_allowed",
      meaning: "What you asked for is not permitted.",
      reconnect: "after-a-fix",
      remedy: "Ask only for what your account may use.",
    },
    {
      code: 4004,
      name: "invalid_model",
      meaning: "The model in the request is not one that can be used.",
      reconnect: "after-a-fix",
      remedy: "Name a model that your account offers.",
    },
    {
      code: 4005,
      name: "quota_exceeded",
      meaning: "Your quota has been reached.",
      reconnect: "yes",
      remedy: "Wait 5 to 10 seconds or more, then try again.",
    },
    {
      code: 4006,
      name: "timelimit_exceeded",
      meaning: "Your allowance of time is spent.",
      reconnect: "unknown",
      remedy: "Look at the usage limits of your account.",
    },
    {
      code: 4013,
      name: "job_error",
      meaning: "The service could not run this job.",
      reconnect: "yes",
      remedy: "Wait 5 to 10 seconds or more, then try again.",
    },
  ],
} as const satisfies Service;
