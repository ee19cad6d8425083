import type { ConfusedPair } from "../model/comparison.ts";

export const pair1001And1006 = {
  codes: [
    {
      code: 1001,
      whatToDo: "Reconnect after a random delay.",
    },
    {
      code: 1006,
      whatToDo:
        "Give the server time to close its connections before it stops; if it has that time, look at the network path.",
    },
  ],
  difference: "1001 is a departure that was announced; 1006 is one that was not.",
  howToTell:
    "Compare the time with your deploys. If a deploy shows 1006 where you expect 1001, the server died before it could send its Close frames.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines 1001, and 1006 as a connection that closed with no Close frame",
    },
    {
      title: "Python websockets: deploy to Kubernetes",
      url: "https://websockets.readthedocs.io/en/stable/deploy/kubernetes.html",
      shows: "gives 1001 after a graceful stop and 1006 without one",
    },
  ],
} as const satisfies ConfusedPair;
