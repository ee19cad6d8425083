import type { ConfusedPair } from "../model/comparison.ts";

export const pair1012And1013 = {
  codes: [
    {
      code: 1012,
      whatToDo: "Reconnect after a random 5 to 30 seconds.",
    },
    {
      code: 1013,
      whatToDo: "Use another address, or wait until the user asks.",
    },
  ],
  difference:
    "1012 says that the service is down for a moment and will be back; 1013 says that it is up and turns you away.",
  howToTell:
    "Look at how many are hit. A restart closes every connection of the server, overload turns away some of them.",
  sources: [
    {
      hybi: "P_1vbD9uyHl63nbIIbFxKMfSwcM",
      shows: "registers both codes, each with its own rule for coming back",
    },
    {
      sourceOf: "Spring Framework",
      url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e26a7ef9382b4a655bcefe5c8682fee/spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
      shows: "quotes the advice of the registration",
    },
  ],
} as const satisfies ConfusedPair;
