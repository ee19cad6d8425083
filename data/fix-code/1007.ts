import type { CodeSample } from "../model/code-sample.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "browser",
    does: "Finds the message that is not UTF-8, and sends it as the binary message that it is.",
    code: `try {
  ws.send(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
} catch {
  ws.send(bytes);
}`,
    source: { whatwg: "dom-websocket-send", shows: "sends a string as text and bytes as binary" },
  },
  {
    stack: "go-gorilla",
    does: "Sends what is not UTF-8 as a binary message; the library itself does not look.",
    code: `kind := websocket.TextMessage
if !utf8.Valid(data) {
	kind = websocket.BinaryMessage
}
err := ws.WriteMessage(kind, data)`,
    source: {
      title: "gorilla/websocket: data messages",
      url: "https://pkg.go.dev/github.com/gorilla/websocket#hdr-Data_Messages",
      shows: "leaves it to the application that text is valid UTF-8",
    },
  },
];
