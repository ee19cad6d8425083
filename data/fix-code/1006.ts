import type { CodeSample } from "../model/code-sample.ts";
import { browserReconnect, pythonReconnect } from "./reconnect.ts";

export const fixCode: readonly CodeSample[] = [
  browserReconnect,
  {
    stack: "node-ws",
    does: "Drops a peer that did not answer the last ping.",
    code: `let alive = true;
ws.on("pong", () => (alive = true));
const timer = setInterval(() => {
  if (!alive) return ws.terminate();
  alive = ws.readyState !== ws.OPEN;
  if (!alive) ws.ping();
}, 25_000);
ws.on("close", () => clearInterval(timer));`,
    source: {
      title: "ws: broken connections",
      url: "https://github.com/websockets/ws#how-to-detect-and-close-broken-connections",
      shows: "pings, and terminates a connection whose pong did not come",
    },
  },
  pythonReconnect,
  {
    stack: "go-gorilla",
    does: "Before the read loop: a read fails after a minute without a pong.",
    code: `soon := func() time.Time { return time.Now().Add(time.Minute) }
ws.SetReadDeadline(soon())
ws.SetPongHandler(func(string) error { return ws.SetReadDeadline(soon()) })
go func() {
	for ws.WriteControl(websocket.PingMessage, nil, soon()) == nil {
		time.Sleep(25 * time.Second)
	}
}()`,
    source: {
      title: "gorilla/websocket",
      url: "https://pkg.go.dev/github.com/gorilla/websocket",
      shows: "has the read deadline, the pong handler, and `WriteControl` for a ping",
    },
  },
  {
    stack: "java-net-http",
    does: "Aborts if no `onPong` set `alive`, an `AtomicBoolean`; `onClose` and `onError` shut `timer` down.",
    code: `var timer = Executors.newSingleThreadScheduledExecutor();
timer.scheduleAtFixedRate(() -> {
    if (alive.getAndSet(false)) ws.sendPing(ByteBuffer.allocate(0));
    else { timer.shutdown(); ws.abort(); reconnect(); }
}, 25, 25, TimeUnit.SECONDS);`,
    source: {
      title: "Java: WebSocket",
      url: "https://docs.oracle.com/en/java/javase/21/docs/api/java.net.http/java/net/http/WebSocket.html",
      shows: "has `abort` close both ways abruptly, and `onPong` tell of a pong",
    },
  },
  {
    stack: "dotnet",
    does: "Aborts after 20 s without a pong, from .NET 9 on.",
    code: `ws.Options.KeepAliveInterval = TimeSpan.FromSeconds(25);
ws.Options.KeepAliveTimeout = TimeSpan.FromSeconds(20);
await ws.ConnectAsync(uri, CancellationToken.None);`,
    source: {
      title: ".NET: WebSockets",
      url: "https://learn.microsoft.com/en-us/dotnet/fundamentals/networking/websockets",
      shows: "pings only if both are set, and before that sends pongs alone",
    },
  },
  {
    stack: "nginx",
    does: "Beside `proxy_pass`: waits an hour for data instead of 60 s.",
    code: `proxy_http_version 1.1;
proxy_set_header Upgrade $http_upgrade;
proxy_set_header Connection "upgrade";
proxy_read_timeout 1h;`,
    source: {
      title: "nginx: WebSocket proxying",
      url: "https://nginx.org/en/docs/http/websocket.html",
      shows: "passes the headers on, and names `proxy_read_timeout`",
    },
  },
];
