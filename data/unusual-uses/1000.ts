import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1000,
    who: "Cowboy",
    use: "Sends 1000 when the client has been silent for the idle timeout.",
    source: {
      sourceOf: "Cowboy",
      url: "https://github.com/ninenines/cowboy/blob/0193538dbafd275f543bfbce1065358ea6554641/src/cowboy_websocket.erl",
      shows: "sends 1000 for a timeout as for a wanted stop",
    },
  },
  {
    code: 1000,
    who: "Daphne",
    use: "Sends 1000 when a connection reaches its greatest age, one day by default.",
    source: {
      sourceOf: "Daphne",
      url: "https://github.com/django/daphne/blob/017797c05b07b7c6c9bafbf165d333cb4f76c44f/daphne/ws_protocol.py",
      shows: "closes with 1000 when `websocket_timeout` is over",
    },
  },
  {
    code: 1000,
    who: "AWS IoT Wireless network analyzer",
    use: "Sends 1000 when an idle session times out.",
    source: {
      title: "AWS IoT Wireless: WebSocket messages and status codes",
      url: "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/network-analyzer-messages-status.html",
      shows: "says that an idle session ends with 1000",
    },
  },
  {
    code: 1000,
    who: "Jitsi Videobridge",
    use: "Sends 1000 to the old connection when the same endpoint opens a new one.",
    source: {
      sourceOf: "Jitsi Videobridge",
      url: "https://github.com/jitsi/jitsi-videobridge/blob/a29d97d13fbfb54afc676a526485ce87df4f7a64/jvb/src/main/java/org/jitsi/videobridge/EndpointMessageTransport.java",
      shows: "closes a replaced WebSocket with 1000",
    },
  },
  {
    code: 1000,
    who: "Nakama",
    use: "Sends 1000 for every close that the server makes, so that only the reason tells them apart.",
    source: {
      sourceOf: "Nakama",
      url: "https://github.com/heroiclabs/nakama/blob/73ad9c15d64e75eba241a80211ba1adb94019010/server/session_ws.go",
      shows: "writes a normal closure with a text as the reason",
    },
  },
  {
    code: 1000,
    who: "Playwright's MCP relay",
    use: "Sends 1000 when the browser extension is not connected or another client already is.",
    source: {
      sourceOf: "Playwright",
      url: "https://github.com/microsoft/playwright/blob/d4e1023f6c03a8dced50eb3db88c2217e7c1a86a/packages/playwright-core/src/tools/mcp/cdpRelay.ts",
      shows: "closes with 1000 in both cases",
    },
  },
  {
    code: 1000,
    who: "wsproto",
    use: "Writes 1000 into the Close frame when it is asked for a code that must not be sent, such as 1006.",
    source: {
      title: "wsproto issue 182",
      url: "https://github.com/python-hyper/wsproto/issues/182",
      shows: "reports that a close with 1006 goes out as 1000",
    },
  },
  {
    code: 1000,
    who: "Convex client",
    use: "Reconnects by itself after 1000, which elsewhere means that the work is done.",
    source: {
      sourceOf: "Convex",
      url: "https://github.com/get-convex/convex-js/blob/8e20ab9e02baab41969f998122d9b926ec80effd/src/browser/sync/web_socket_manager.ts",
      shows: "treats 1000, 1001 and 1005 as closes to reconnect from quietly",
    },
  },
];
