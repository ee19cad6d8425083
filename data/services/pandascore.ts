import type { Service } from "../model/service.ts";

export const pandascore = {
  id: "pandascore",
  name: "PandaScore live esports",
  group: "trading",
  summary: "Live data of esports matches.",
  docs: "https://developers.pandascore.co/docs/disconnections",
  readFrom: [
    {
      title: "PandaScore: disconnections",
      url: "https://developers.pandascore.co/docs/disconnections",
    },
  ],
  readOn: "2026-11-21",
  note: "Every other 1xxx code is a fault on the side of PandaScore. Connect again, and fetch the events that you missed.",
  codes: [
    {
      code: 1000,
      name: "Match finished",
      meaning: "The match is over.",
      reconnect: "no",
      remedy: "Stop listening; there is nothing more to come for this match.",
    },
    {
      code: 4001,
      name: "Unauthorized",
      meaning: "The request has no token.",
      reconnect: "after-a-fix",
      remedy: "Send your token.",
    },
    {
      code: 4003,
      name: "Forbidden",
      meaning: "Your plan does not include this socket.",
      reconnect: "after-a-fix",
      remedy: "Choose a plan that covers it, or another socket.",
    },
    {
      code: 4029,
      name: "Too Many Connections",
      meaning: "Three connections to this match are open already, which is the most you may have.",
      reconnect: "after-a-fix",
      remedy: "Close one of them first.",
    },
  ],
} as const satisfies Service;
