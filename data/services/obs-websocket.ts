import type { Service } from "../model/service.ts";

export const obsWebsocket = {
  id: "obs-websocket",
  name: "obs-websocket 5",
  group: "games",
  summary: "Remote control for OBS Studio, the recording and streaming program.",
  docs: "https://github.com/obsproject/obs-websocket/blob/master/docs/generated/protocol.md#websocketclosecode",
  readFrom: [
    {
      sourceOf: "obsproject/obs-websocket",
      url: "https://github.com/obsproject/obs-websocket/blob/032c99331b5ec254604296be49171d468651e449/src/websocketserver/types/WebSocketCloseCode.h",
    },
    {
      sourceOf: "obsproject/obs-websocket",
      url: "https://github.com/obsproject/obs-websocket/blob/0a294a558ec27d71aca2616fb63dec88e17b26ad/src/websocketserver/types/WebSocketCloseCode.h",
    },
    {
      sourceOf: "obsproject/obs-websocket",
      url: "https://github.com/obsproject/obs-websocket/tree/032c99331b5ec254604296be49171d468651e449/src/websocketserver",
    },
  ],
  readOn: "2026-05-01",
  note: "An older copy of the source numbers several of these differently. Compare the version that you run.",
  codes: [
    {
      code: 4000,
      name: "UnknownReason",
      meaning:
        "Nothing sends it at the commit read; the source says that this code should not be used.",
      reconnect: "unknown",
      remedy: "Look for another sender, such as a proxy or your own client.",
    },
    {
      code: 4002,
      name: "MessageDecodeError",
      meaning:
        "The message is not an object in the encoding of the session: text for JSON, binary for MessagePack.",
      reconnect: "after-a-fix",
      remedy: "Send messages in the encoding that you negotiated.",
    },
    {
      code: 4003,
      name: "MissingDataField",
      meaning: "The message lacks a field that it must have.",
      reconnect: "after-a-fix",
      remedy: "Add the missing field.",
    },
    {
      code: 4004,
      name: "InvalidDataFieldType",
      meaning: "A field holds a value of the wrong type.",
      reconnect: "after-a-fix",
      remedy: "Correct the type of the field.",
    },
    {
      code: 4005,
      name: "InvalidDataFieldValue",
      meaning: "The `executionType` of a batch of requests is not one of those permitted.",
      reconnect: "after-a-fix",
      remedy: "Correct the `executionType`.",
    },
    {
      code: 4006,
      name: "UnknownOpCode",
      meaning:
        "The message has no `op`, or one that is not a number or that the server does not know.",
      reconnect: "after-a-fix",
      remedy: "Send an `op` that the protocol defines.",
    },
    {
      code: 4007,
      name: "NotIdentified",
      meaning: "You sent another message before `Identify`.",
      reconnect: "after-a-fix",
      remedy: "Send `Identify` first.",
    },
    {
      code: 4008,
      name: "AlreadyIdentified",
      meaning: "You sent `Identify` although you had done so before.",
      reconnect: "after-a-fix",
      remedy: "Send `Reidentify` to change the session.",
    },
    {
      code: 4009,
      name: "AuthenticationFailed",
      meaning: "The `authentication` string is missing, or does not fit the password.",
      reconnect: "after-a-fix",
      remedy:
        "Check the password in the settings of obs-websocket, and that your client sends the string.",
    },
    {
      code: 4010,
      name: "UnsupportedRpcVersion",
      meaning:
        "The server does not speak this version, or your client uses the protocol from before 5.0.0.",
      reconnect: "after-a-fix",
      remedy: "Update the client, or ask for an RPC version that the server supports.",
    },
    {
      code: 4011,
      name: "SessionInvalidated",
      meaning: "Somebody pressed Kick in the settings of the server.",
      reconnect: "no",
      remedy: "Stay away until a person asks for a new connection.",
    },
    {
      code: 4012,
      name: "UnsupportedFeature",
      meaning:
        "You asked for a parallel batch with variables, or on a machine that cannot run two threads.",
      reconnect: "after-a-fix",
      remedy: "Run the batch one request after the other.",
    },
  ],
} as const satisfies Service;
