import type { CodeSample } from "../model/code-sample.ts";

export const goCloseNormally: CodeSample = {
  stack: "go-gorilla",
  does: "Says goodbye first: `ws.Close()` alone sends no Close frame, and the other side reports 1006.",
  code: `bye := websocket.FormatCloseMessage(websocket.CloseNormalClosure, "done")
ws.WriteControl(websocket.CloseMessage, bye, time.Now().Add(time.Second))`,
  source: {
    title: "gorilla/websocket",
    url: "https://pkg.go.dev/github.com/gorilla/websocket",
    shows: "has `Close` send no Close frame, and `WriteControl` send one",
  },
};

export const javaCloseNormally: CodeSample = {
  stack: "java-net-http",
  does: "Sends a Close frame with 1000; `abort()` sends none, and the other side reports 1006.",
  code: `ws.sendClose(WebSocket.NORMAL_CLOSURE, "done").join();`,
  source: {
    title: "Java: WebSocket",
    url: "https://docs.oracle.com/en/java/javase/21/docs/api/java.net.http/java/net/http/WebSocket.html",
    shows: "has `sendClose` send a Close frame and `abort` close abruptly",
  },
};

export const dotnetCloseNormally: CodeSample = {
  stack: "dotnet",
  does: "Sends a Close frame with 1000 and waits for the answer.",
  code: `await ws.CloseAsync(
    WebSocketCloseStatus.NormalClosure, "done", CancellationToken.None);`,
  source: {
    title: ".NET: WebSockets",
    url: "https://learn.microsoft.com/en-us/dotnet/fundamentals/networking/websockets",
    shows: "closes with `CloseAsync` and a status",
  },
};
