import type { Service } from "../model/service.ts";

export const socketcluster = {
  id: "socketcluster",
  name: "SocketCluster",
  group: "realtime",
  summary: "A server and a client in JavaScript for channels and remote calls.",
  docs: "https://socketcluster.io",
  readFrom: [
    {
      sourceOf: "SocketCluster/sc-errors",
      url: "https://github.com/SocketCluster/sc-errors/blob/6977ad6c4b4fd2fb6f348274a3fddde7420696f8/index.js",
    },
    {
      sourceOf: "SocketCluster/socketcluster-client",
      url: "https://github.com/SocketCluster/socketcluster-client/blob/ace92ccf5b832e5ee8a24ac31924aa07fc77f7bb/lib/clientsocket.js",
    },
    {
      sourceOf: "SocketCluster/socketcluster-server",
      url: "https://github.com/SocketCluster/socketcluster-server/blob/1e8c43f8b79db9e7da65d7b66f52be39081885a5/serversocket.js",
    },
  ],
  readOn: "2023-09-19",
  note: "With `autoReconnect` on, the client returns after every code except 1000 and those from 4500 up. The names are the messages of its errors; 1000 and 1001 raise none.",
  codes: [
    {
      code: 1000,
      name: "Socket closed normally",
      meaning: "The connection was closed on purpose, and no error is raised.",
      reconnect: "no",
      remedy: "Call `connect()` when you want the connection back.",
    },
    {
      code: 1001,
      name: "Socket was disconnected",
      meaning: "The other side went away.",
      reconnect: "yes",
      remedy: "Let the client reconnect.",
    },
    {
      code: 1002,
      name: "A WebSocket protocol error was encountered",
      meaning: "One side broke the WebSocket protocol.",
      reconnect: "yes",
      remedy: "Let the client reconnect, and look for a proxy that changes frames.",
    },
    {
      code: 1003,
      name: "Server terminated socket because it received invalid data",
      meaning: "The server got data that it cannot take.",
      reconnect: "yes",
      remedy: "Check what your client sends; it reconnects by itself.",
    },
    {
      code: 1005,
      name: "Socket closed without status code",
      meaning: "The Close frame had no code.",
      reconnect: "yes",
      remedy: "Let the client reconnect; it does so without a delay.",
    },
    {
      code: 1006,
      name: "Socket hung up",
      meaning: "The connection ended without a Close frame.",
      reconnect: "yes",
      remedy: "Let the client reconnect.",
    },
    {
      code: 1007,
      name: "Message format was incorrect",
      meaning: "The content of a message did not fit its format.",
      reconnect: "yes",
      remedy: "Check what your client sends; it reconnects by itself.",
    },
    {
      code: 1008,
      name: "Encountered a policy violation",
      meaning: "A rule of the other side was broken.",
      reconnect: "yes",
      remedy: "Find the rule in the log of the server; the client reconnects by itself.",
    },
    {
      code: 1009,
      name: "Message was too big to process",
      meaning: "A message was larger than the other side accepts.",
      reconnect: "yes",
      remedy: "Send smaller messages; the client reconnects by itself.",
    },
    {
      code: 1010,
      name: "Client ended the connection because the server did not comply with extension requirements",
      meaning: "The server did not agree to an extension that the client needs.",
      reconnect: "yes",
      remedy: "Enable the extension on the server; the client reconnects by itself.",
    },
    {
      code: 1011,
      name: "Server encountered an unexpected fatal condition",
      meaning: "Something failed inside the server.",
      reconnect: "yes",
      remedy: "Let the client reconnect, and read the log of the server.",
    },
    {
      code: 4000,
      name: "Server ping timed out",
      meaning: "The client heard no ping from the server for too long and closes the connection.",
      reconnect: "yes",
      remedy: "Let the client reconnect; it does so without a delay.",
    },
    {
      code: 4001,
      name: "Client pong timed out",
      meaning: "The server heard no pong from the client for too long.",
      reconnect: "yes",
      remedy: "Let the client reconnect; it does so without a delay.",
    },
    {
      code: 4002,
      name: "Server failed to sign auth token",
      meaning: "The server could not sign the token for the client.",
      reconnect: "yes",
      remedy: "Check the signing key on the server; the client reconnects by itself.",
    },
    {
      code: 4003,
      name: "Failed to complete handshake",
      meaning:
        "The client got no good answer to its `#handshake`, for instance none in time, and closes the connection.",
      reconnect: "yes",
      remedy: "Let the client reconnect, and read the log of the server.",
    },
    {
      code: 4004,
      name: "Client failed to save auth token",
      meaning:
        "Nothing sends it in client and server 19: a client that cannot store its token only reports an error.",
      reconnect: "yes",
      remedy: "Look at the version of your client; it reconnects by itself.",
    },
    {
      code: 4005,
      name: "Did not receive #handshake from client before timeout",
      meaning: "The client did not send `#handshake` in time.",
      reconnect: "yes",
      remedy: "Let the client reconnect, and check that it speaks this protocol.",
    },
    {
      code: 4006,
      name: "Failed to bind socket to message broker",
      meaning: "Nothing sends it in client and server 19.",
      reconnect: "yes",
      remedy: "Look at the version of your server; the client reconnects by itself.",
    },
    {
      code: 4007,
      name: "Client connection establishment timed out",
      meaning:
        "The connection took too long to open; the client reports it, and no Close frame goes out.",
      reconnect: "yes",
      remedy: "Let the client reconnect, and check the network on the way.",
    },
    {
      code: 4008,
      name: "Server rejected handshake from client",
      meaning:
        "The middleware of the server refused the handshake, or `#handshake` or `#authenticate` came malformed.",
      reconnect: "yes",
      remedy: "Find the cause in the server; the client reconnects by itself.",
    },
    {
      code: 4009,
      name: "Server received a message before the client handshake",
      meaning:
        "The client sent a message before its handshake, and the server has `strictHandshake` on, as by default.",
      reconnect: "yes",
      remedy: "Send nothing before the handshake; the client reconnects by itself.",
    },
  ],
} as const satisfies Service;
