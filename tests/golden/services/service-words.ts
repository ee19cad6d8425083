/** The five answers to “Reconnect?”, as a reader gets them, and as the JSON names them. */
export const reconnectKinds = {
  Yes: "yes",
  No: "no",
  "Yes, and resume": "resume",
  "After a fix": "after-a-fix",
  "It does not say": "unknown",
} as const;

export type ReconnectWords = keyof typeof reconnectKinds;

/** The headings of the page of all services, in its order, by the group's name in the JSON. */
export const groupTitles: Readonly<Record<string, string>> = {
  chat: "Chat and social",
  realtime: "Realtime and collaboration",
  speech: "Speech and AI",
  trading: "Trading and data feeds",
  home: "Home and devices",
  games: "Games and streaming",
  infrastructure: "Servers, clouds and libraries",
};
