import type { MessageStack } from "../model/message.ts";

export const signalrJs = {
  id: "signalr-js",
  name: "SignalR JavaScript client",
  platform: "JavaScript",
  messages: [
    {
      id: "closed-with-status",
      text: "WebSocket closed with status code: {code} ({reason}).",
      pattern: /[Ww]eb[Ss]ocket closed with status code: (?!100[56]\b)(?<code>\d{1,5}) \(/,
      example: "Error: WebSocket closed with status code: 1011 (no reason given).",
      situation: "closed-with-code",
      side: "client",
      readFrom: {
        sourceOf: "@microsoft/signalr src/WebSocketTransport.ts",
        url: "https://unpkg.com/@microsoft/signalr@10.0.11/src/WebSocketTransport.ts",
      },
    },
    {
      id: "closed-without-close",
      text: "WebSocket closed with status code: 1006 ({reason}).",
      pattern: /[Ww]eb[Ss]ocket closed with status code: 1006 \(/,
      example: "Error: WebSocket closed with status code: 1006 (no reason given).",
      situation: "eof-without-close",
      code: 1006,
      side: "client",
      readFrom: {
        sourceOf: "@microsoft/signalr src/WebSocketTransport.ts",
        url: "https://unpkg.com/@microsoft/signalr@10.0.11/src/WebSocketTransport.ts",
      },
    },
    {
      id: "closed-without-status",
      text: "WebSocket closed with status code: 1005 ({reason}).",
      pattern: /[Ww]eb[Ss]ocket closed with status code: 1005 \(/,
      example: "Error: WebSocket closed with status code: 1005 (no reason given).",
      situation: "no-status",
      code: 1005,
      side: "client",
      readFrom: {
        sourceOf: "@microsoft/signalr src/WebSocketTransport.ts",
        url: "https://unpkg.com/@microsoft/signalr@10.0.11/src/WebSocketTransport.ts",
      },
    },
    {
      id: "server-timeout",
      text: "Server timeout elapsed without receiving a message from the server.",
      pattern: /Server timeout elapsed without receiving a message from the server/,
      example: "Error: Server timeout elapsed without receiving a message from the server.",
      situation: "keepalive-timeout",
      side: "client",
      readFrom: {
        sourceOf: "dotnet/aspnetcore src/SignalR/clients/ts/signalr/src/HubConnection.ts",
        url: "https://github.com/dotnet/aspnetcore/blob/2ef1838afbb2958938aec662450633c35ab811c4/src/SignalR/clients/ts/signalr/src/HubConnection.ts",
      },
    },
    {
      id: "failed-to-connect",
      text: "WebSocket failed to connect. The connection could not be found on the server, either the endpoint may not be a SignalR endpoint, the connection ID is not present on the server, or there is a proxy blocking WebSockets.",
      pattern: /WebSocket failed to connect\. The connection could not be found on the server/,
      example:
        "Error: WebSocket failed to connect. The connection could not be found on the server, either the endpoint may not be a SignalR endpoint, the connection ID is not present on the server, or there is a proxy blocking WebSockets.",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "@microsoft/signalr src/WebSocketTransport.ts",
        url: "https://unpkg.com/@microsoft/signalr@10.0.11/src/WebSocketTransport.ts",
      },
    },
    {
      id: "transport-error",
      text: "There was an error with the transport",
      pattern: /There was an error with the transport\b/,
      example: "(WebSockets transport) There was an error with the transport.",
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "@microsoft/signalr src/WebSocketTransport.ts",
        url: "https://unpkg.com/@microsoft/signalr@10.0.11/src/WebSocketTransport.ts",
      },
    },
    {
      id: "not-open",
      text: "WebSocket is not in the OPEN state",
      pattern: /WebSocket is not in the OPEN state/,
      example: "Error: WebSocket is not in the OPEN state",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        sourceOf: "@microsoft/signalr src/WebSocketTransport.ts",
        url: "https://unpkg.com/@microsoft/signalr@10.0.11/src/WebSocketTransport.ts",
      },
    },
    {
      id: "server-error-on-close",
      text: "Server returned an error on close: {reason}",
      pattern: /Server returned an error on close: /,
      example: "Error: Server returned an error on close: Connection closed with an error.",
      situation: "server-closed-session",
      side: "client",
      readFrom: {
        sourceOf: "dotnet/aspnetcore src/SignalR/clients/ts/signalr/src/HubConnection.ts",
        url: "https://github.com/dotnet/aspnetcore/blob/2ef1838afbb2958938aec662450633c35ab811c4/src/SignalR/clients/ts/signalr/src/HubConnection.ts",
      },
    },
    {
      id: "invocation-canceled",
      text: "Invocation canceled due to the underlying connection being closed.",
      pattern: /Invocation canceled due to the underlying connection being closed/,
      example: "Error: Invocation canceled due to the underlying connection being closed.",
      situation: "closed-by-client",
      side: "client",
      readFrom: {
        sourceOf: "dotnet/aspnetcore src/SignalR/clients/ts/signalr/src/HubConnection.ts",
        url: "https://github.com/dotnet/aspnetcore/blob/2ef1838afbb2958938aec662450633c35ab811c4/src/SignalR/clients/ts/signalr/src/HubConnection.ts",
      },
    },
  ],
} as const satisfies MessageStack;
