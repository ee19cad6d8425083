import type { CodeSample } from "../model/code-sample.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "node-ws",
    does: "Agrees to `permessage-deflate`, which a server of `ws` refuses by default.",
    code: `const wss = new WebSocketServer({ port: 8080, perMessageDeflate: true });`,
    source: {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket-server.js",
      shows: "has `perMessageDeflate` off by default in a server",
    },
  },
  {
    stack: "go-gorilla",
    does: "Agrees to `permessage-deflate`, which is off by default.",
    code: `var upgrader = websocket.Upgrader{EnableCompression: true}`,
    source: {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/0174e94f998f141b07d4e3be4925623b957d9a45/server.go",
      shows: "has `EnableCompression` in the `Upgrader`",
    },
  },
  {
    stack: "dotnet",
    does: "Agrees to `permessage-deflate` in ASP.NET Core; the name warns of secrets in compressed messages.",
    code: `var ws = await context.WebSockets.AcceptWebSocketAsync(
    new WebSocketAcceptContext { DangerousEnableCompression = true });`,
    source: {
      title: "ASP.NET Core: WebSocketAcceptContext",
      url: "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.http.websocketacceptcontext",
      shows: "has `DangerousEnableCompression` and its warning",
    },
  },
];
