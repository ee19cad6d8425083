import type { MessageStack } from "../model/message.ts";

export const puppeteer = {
  id: "puppeteer",
  name: "Puppeteer",
  platform: "JavaScript",
  messages: [
    {
      id: "target-closed",
      text: "Protocol error ({method}): Target closed",
      pattern: /\): Target closed\b/,
      example: "Protocol error (Runtime.callFunctionOn): Target closed",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        sourceOf: "puppeteer/puppeteer packages/puppeteer-core/src/common/CallbackRegistry.ts",
        url: "https://github.com/puppeteer/puppeteer/blob/60f1b788a6304504f504b0be9f02cb768e2803f8/packages/puppeteer-core/src/common/CallbackRegistry.ts",
      },
    },
    {
      id: "session-closed",
      text: "Protocol error ({method}): Session closed. Most likely the {target} has been closed.",
      pattern: /: Session closed\. Most likely the \w{1,15} has been closed/,
      example:
        "Protocol error (Page.navigate): Session closed. Most likely the page has been closed.",
      situation: "send-after-close",
      side: "client",
      readFrom: {
        sourceOf: "puppeteer/puppeteer packages/puppeteer-core/src/cdp/CdpSession.ts",
        url: "https://github.com/puppeteer/puppeteer/blob/0083bd307ea5f0fc320def2edae17c1dc6fff627/packages/puppeteer-core/src/cdp/CdpSession.ts",
      },
    },
  ],
} as const satisfies MessageStack;
