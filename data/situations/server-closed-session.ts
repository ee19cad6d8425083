import type { Situation } from "../model/situation.ts";

export const serverClosedSession = {
  id: "server-closed-session",
  phase: "open",
  title: "The server ended your session on purpose",
  happened:
    "The server's application closed this one session, by its own decision or an operator's, and said so.",
  symptoms: [
    "Only this client is hit; others stay connected.",
    "The library names the server as the one who left, such as `io server disconnect` in Socket.IO.",
    "Socket.IO's client does not reconnect by itself.",
  ],
  confirm:
    "Look for a call such as `socket.disconnect()`, a kick or a sign-out in the server's log at that second. If it is there for this user alone, it is this; for everybody it is a shutdown.",
  firstSafeMove: "Tell the user and offer a button to return, instead of reconnecting by a timer.",
  fix: {
    steps: [
      "Find out why the server does it: a second sign-in, a kick, a failed check in the connect handler.",
      "Reconnect by hand where that makes sense.",
      "If you run the server, send the reason as a message first, because the close often cannot carry it.",
    ],
    products: [
      {
        product: "Socket.IO",
        setting: "socket.connect()",
        step: "Call `socket.connect()` yourself after `io server disconnect`, because it does not reconnect then.",
        source: {
          title: "Socket.IO: the client's disconnect event",
          url: "https://socket.io/docs/v4/client-socket-instance/#disconnect",
          shows: "lists `io server disconnect` as a reason without automatic reconnection",
        },
      },
    ],
  },
  codes: [1000, 1005, 1006],
  wire: {
    title: "The server ends one session",
    steps: [
      {
        kind: "event",
        at: "server",
        label: "ends the session",
        text: "The application, or an operator, decides to end this one session.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "Close 1000",
        close: 1000,
        text: "The server sends a Close frame.",
      },
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "Close 1000",
        close: 1000,
        text: "The client answers with the same code.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "TCP FIN",
        text: "The server is the first to close TCP.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1000",
        reports: 1000,
        text: "The client reports 1000; Socket.IO's library does not reconnect by itself.",
      },
    ],
  },
  otherWays:
    "Action Cable's line names the reason: `unauthorized` is a refusal of credentials, `server_restart` a restart of the server, `remote` a disconnect by the application; its client reconnects by itself unless the server forbids it. Socket.IO closes without a code. SignalR's “Server returned an error on close” is no decision: an exception ended the connection, and the server's log has it.",
  next: [
    "server-shutdown",
    "auth-failed",
    "internal-error",
    "policy-refusal",
    "reconnect-suppressed",
  ],
  sources: [
    {
      title: "Socket.IO: the client's disconnect event",
      url: "https://socket.io/docs/v4/client-socket-instance/#disconnect",
      shows: "lists `io server disconnect` as a reason without automatic reconnection",
    },
    {
      sourceOf: "Action Cable",
      url: "https://github.com/rails/rails/blob/2a2db1e8d6d104ee0611efcae7eb023af65cff34/actioncable/app/javascript/action_cable/connection.js",
      shows: "logs the reason of a disconnect that the server sent",
    },
    {
      sourceOf: "Action Cable",
      url: "https://github.com/rails/rails/blob/2a2db1e8d6d104ee0611efcae7eb023af65cff34/actioncable/lib/action_cable/remote_connections.rb",
      shows: "lets a client come back by default after `remote`",
    },
    {
      sourceOf: "Action Cable",
      url: "https://github.com/rails/rails/blob/2a2db1e8d6d104ee0611efcae7eb023af65cff34/actioncable/lib/action_cable.rb",
      shows: "lists the reasons of a disconnect",
    },
    {
      sourceOf: "SignalR",
      url: "https://github.com/dotnet/aspnetcore/blob/0289cee87991da10b18b526924a50637bac0cfd8/src/SignalR/server/Core/src/HubConnectionHandler.cs",
      shows:
        "sends a close message with an error when an exception ends the connection, and logs it",
    },
  ],
} as const satisfies Situation;
