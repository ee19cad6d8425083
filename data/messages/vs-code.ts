import type { MessageStack } from "../model/message.ts";

export const vsCode = {
  id: "vs-code",
  name: "Visual Studio Code",
  platform: "JavaScript",
  messages: [
    {
      id: "closed-with-status",
      text: "WebSocket close with status code {code}",
      pattern: /WebSocket close with status code (?<code>\d{1,5})/,
      example:
        "The workbench failed to connect to the server (Error: WebSocket close with status code 1006)",
      situation: "closed-with-code",
      side: "client",
      readFrom: {
        quotedIn: "microsoft/vscode#238233",
        url: "https://github.com/microsoft/vscode/issues/238233",
      },
    },
  ],
} as const satisfies MessageStack;
