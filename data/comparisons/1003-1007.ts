import type { ConfusedPair } from "../model/comparison.ts";

export const pair1003And1007 = {
  codes: [
    {
      code: 1003,
      whatToDo: "Change the type of the message.",
    },
    {
      code: 1007,
      whatToDo: "Mend the encoding, or the JSON where a service uses the code for that.",
    },
  ],
  difference:
    "1003 refuses the type of a message; 1007 refuses the content of a type that it takes.",
  howToTell:
    "Binary sent to an endpoint for text is 1003; bad UTF-8 in a text message is 1007. Some applications use one of them for messages that they cannot parse: ThingsBoard closes with 1007, Appwrite puts 1003 into an error message.",
  sources: [
    {
      rfc6455: "7.4.1",
      shows: "defines both codes",
    },
    {
      sourceOf: "Appwrite",
      url: "https://github.com/appwrite/appwrite/blob/0cefd0615350e1914a29caeef3342fd620a60045/app/config/errors.php",
      shows: "uses 1003 for a message of the wrong format",
    },
    {
      sourceOf: "ThingsBoard",
      url: "https://github.com/thingsboard/thingsboard/blob/dfe65d5abc3aa959aaa853952d74943fbd6867bd/application/src/main/java/org/thingsboard/server/controller/plugin/TbWebSocketHandler.java",
      shows: "uses 1007 for a message that it cannot parse",
    },
  ],
} as const satisfies ConfusedPair;
