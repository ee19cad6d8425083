import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1003,
    who: "Appwrite",
    use: "Uses 1003 in an error message about a message that it does not understand, and stays connected.",
    source: {
      sourceOf: "Appwrite",
      url: "https://github.com/appwrite/appwrite/blob/0cefd0615350e1914a29caeef3342fd620a60045/app/config/errors.php",
      shows: "gives `realtime_message_format_invalid` the code 1003",
    },
  },
  {
    code: 1003,
    who: "Speechmatics",
    use: "Sends 1003 with `protocol_error` for a message that breaks the rules of its API.",
    source: {
      title: "Speechmatics: Realtime API reference",
      url: "https://docs.speechmatics.com/api-ref/realtime-transcription-websocket",
      shows: "lists 1003 as `protocol_error`",
    },
  },
];
