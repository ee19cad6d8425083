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
      situation: "connect-failed",
      side: "client",
      readFrom: {
        sourceOf: "microsoft/vscode src/vs/platform/remote/browser/browserSocketFactory.ts",
        url: "https://github.com/microsoft/vscode/blob/153abe72bdee423327078a6513fb1fa94544fd59/src/vs/platform/remote/browser/browserSocketFactory.ts",
      },
    },
  ],
} as const satisfies MessageStack;
