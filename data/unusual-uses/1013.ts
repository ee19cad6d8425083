import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1013,
    who: "Appwrite",
    use: "Uses 1013 for a client that connects or sends too often, not for an overloaded server.",
    source: {
      sourceOf: "Appwrite",
      url: "https://github.com/appwrite/appwrite/blob/0cefd0615350e1914a29caeef3342fd620a60045/app/config/errors.php",
      shows: "gives `realtime_too_many_messages` the code 1013",
    },
  },
  {
    code: 1013,
    who: "AssemblyAI Node SDK, legacy real-time",
    use: "Names 1013 for a client that gave up reconnecting; nothing in it now reports the number.",
    source: {
      sourceOf: "AssemblyAI Node SDK",
      url: "https://github.com/AssemblyAI/assemblyai-node-sdk/blob/303489915b3723807dc0bdfb377be8cf13e5f3d1/src/utils/errors/realtime.ts",
      shows: "names 1013 `ReconnectAttemptsExhausted`",
    },
  },
];
