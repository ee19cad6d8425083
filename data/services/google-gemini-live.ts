import type { Service } from "../model/service.ts";

export const googleGeminiLive = {
  id: "google-gemini-live",
  name: "Gemini Live API",
  group: "speech",
  summary: "A Google API for spoken dialogue with a Gemini model.",
  docs: "https://ai.google.dev/api/live",
  readFrom: [
    {
      quotedIn: "googleapis/python-genai issue 182",
      url: "https://github.com/googleapis/python-genai/issues/182",
    },
    {
      quotedIn: "googleapis/python-genai issue 760",
      url: "https://github.com/googleapis/python-genai/issues/760",
    },
    {
      quotedIn: "google-gemini/deprecated-generative-ai-js issue 487",
      url: "https://github.com/google-gemini/deprecated-generative-ai-js/issues/487",
    },
    {
      quotedIn: "livekit/agents issue 2274",
      url: "https://github.com/livekit/agents/issues/2274",
    },
    {
      quotedIn: "livekit/agents issue 5985",
      url: "https://github.com/livekit/agents/issues/5985",
    },
    {
      quotedIn: "googleapis/js-genai issue 1236",
      url: "https://github.com/googleapis/js-genai/issues/1236",
    },
    {
      quotedIn: "google/adk-python issue 4140",
      url: "https://github.com/google/adk-python/issues/4140",
    },
    {
      quotedIn: "Google AI developer forum topic 186392",
      url: "https://discuss.ai.google.dev/t/186392",
    },
  ],
  readOn: "2026-11-21",
  note: "No official list of codes was found. These come from logs that users posted.",
  codes: [
    {
      code: 1007,
      name: "Invalid argument",
      meaning:
        "Users saw it when the request held an argument that was refused, also after they came back to resume a session.",
      reconnect: "after-a-fix",
      remedy: "Check the setup message and the handle of the session to resume.",
    },
    {
      code: 1008,
      name: "Refused type, entity or operation",
      meaning: "Users saw it when a MIME type, a named entity or an operation was refused.",
      reconnect: "after-a-fix",
      remedy: "Check the model name and what this kind of session accepts.",
    },
    {
      code: 1011,
      name: "Failure, quota or deadline",
      meaning:
        "Users saw it for internal errors, an unavailable service, a used-up quota and a deadline that expired.",
      reconnect: "unknown",
      remedy: "Read the reason before you retry, because one code has several causes.",
    },
  ],
} as const satisfies Service;
