import type { CodeSample } from "../model/code-sample.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "browser",
    does: "Gets a fresh token before it connects again; `connect` sends it where your server looks.",
    code: `ws.addEventListener("close", async ({ code }) => {
  if (code === 3000) connect(await signIn());
});`,
    source: { iana: "close-code-number", shows: "registers 3000 as Unauthorized" },
  },
  {
    stack: "node-ws",
    does: "Puts the token into a header of the opening handshake, which a browser cannot do.",
    code: `const ws = new WebSocket(url, {
  headers: { Authorization: "Bearer " + token },
});`,
    source: {
      sourceOf: "ws",
      url: "https://github.com/websockets/ws/blob/8.23.0/lib/websocket.js",
      shows: "passes its options to the HTTP request",
    },
  },
  {
    stack: "python-websockets",
    does: "Puts the token into a header of the opening handshake.",
    code: `headers = {"Authorization": f"Bearer {token}"}
async with connect(uri, additional_headers=headers) as ws:
    await talk(ws)`,
    source: {
      title: "websockets: client",
      url: "https://websockets.readthedocs.io/en/stable/reference/asyncio/client.html",
      shows: "has `additional_headers`",
    },
  },
  {
    stack: "dotnet",
    does: "Puts the token into a header of the opening handshake.",
    code: `ws.Options.SetRequestHeader("Authorization", "Bearer " + token);
await ws.ConnectAsync(uri, CancellationToken.None);`,
    source: {
      title: ".NET: SetRequestHeader",
      url: "https://learn.microsoft.com/en-us/dotnet/api/system.net.websockets.clientwebsocketoptions.setrequestheader",
      shows: "sets a header of the request",
    },
  },
];
