import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1005,
    who: "Inworld speech-to-text",
    use: "Closes without a code or an error message when the first message is malformed, so you see 1005.",
    source: {
      title: "Inworld: speech-to-text troubleshooting",
      url: "https://docs.inworld.ai/stt/troubleshooting",
      shows: "names a malformed first message as the cause of 1005",
    },
  },
];
