import type { Service } from "../model/service.ts";

export const signal = {
  id: "signal",
  name: "Signal server",
  group: "chat",
  summary: "The server behind the Signal messenger.",
  docs: "https://github.com/signalapp/Signal-Server",
  readFrom: [
    {
      sourceOf: "signalapp/Signal-Server",
      url: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/websocket/WebSocketConnection.java",
    },
    {
      sourceOf: "signalapp/Signal-Server",
      url: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/websocket/AuthenticatedConnectListener.java",
    },
    {
      sourceOf: "signalapp/Signal-Server",
      url: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/websocket/ProvisioningConnectListener.java",
    },
    {
      sourceOf: "signalapp/Signal-Server",
      url: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/controllers/KeepAliveController.java",
    },
    {
      sourceOf: "signalapp/Signal-Server",
      url: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/websocket/WebSocketDisconnectionRequestListener.java",
    },
    {
      sourceOf: "signalapp/Signal-Server",
      url: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/websocket-resources/src/main/java/org/whispersystems/websocket/WebSocketResourceProvider.java",
    },
  ],
  readOn: "2026-08-20",
  codes: [
    {
      code: 1000,
      name: "OK / Timeout / Closed",
      meaning:
        "A keep-alive found no subscription to messages (OK), or a socket for linking a device was done (Closed) or waited too long (Timeout).",
      reconnect: "unknown",
      remedy: "Read the reason: after OK or Timeout, open a new connection if you still need one.",
    },
    {
      code: 1007,
      name: "Badly formatted",
      meaning:
        "The server could not read your message as one of its protocol, or its type is not known.",
      reconnect: "after-a-fix",
      remedy: "Check how your program encodes its messages.",
    },
    {
      code: 1009,
      name: "Frame too large",
      meaning: "A message of yours was larger than the server takes.",
      reconnect: "after-a-fix",
      remedy: "Send less at once.",
    },
    {
      code: 1011,
      name: "Server error",
      meaning:
        "The server did not find the account or device, could not set the connection up or fetch messages, or met another error.",
      reconnect: "unknown",
      remedy: "Wait before you try again; the source sets no delay.",
    },
    {
      code: 4401,
      name: "Reauthentication required",
      meaning:
        "The server ended the connections of this device, for instance since the account was registered anew or the device removed.",
      reconnect: "after-a-fix",
      remedy: "Sign in again, then reconnect; a device that was removed must be linked anew.",
    },
    {
      code: 4409,
      name: "Connected elsewhere",
      meaning: "The same device opened a second connection, which replaced this one.",
      reconnect: "no",
      remedy: "Leave the newer connection alone, or each will throw the other out.",
    },
  ],
} as const satisfies Service;
