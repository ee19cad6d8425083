import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1012,
    who: "ThingsBoard",
    use: "Sends 1012 when a subscription fails with an internal exception, although nothing restarts.",
    source: {
      sourceOf: "ThingsBoard",
      url: "https://github.com/thingsboard/thingsboard/blob/dfe65d5abc3aa959aaa853952d74943fbd6867bd/application/src/main/java/org/thingsboard/server/service/subscription/DefaultTbEntityDataSubscriptionService.java",
      shows: "closes with `SERVICE_RESTARTED` after an exception",
    },
  },
];
