import type { Situation } from "../model/situation.ts";

export const networkChange = {
  id: "network-change",
  phase: "open",
  title: "The device slept, moved or lost its signal",
  happened:
    "The client's network went away or changed its address, and the old TCP connection could not follow.",
  symptoms: [
    "It matches sleep, a tunnel, or the step from Wi-Fi to mobile data.",
    "Safari's console says “Socket is not connected” as soon as the network is lost.",
    "Only some devices are hit, each at its own time, and mostly mobile ones.",
    "`close` may fire late, after the device is awake again.",
  ],
  confirm:
    "Log `online`, `offline` and `visibilitychange` with times and compare them with `close`. Add `addEventListener('online', log)`, `addEventListener('offline', log)` and `document.addEventListener('visibilitychange', log)`: closes that follow one of them within seconds are this.",
  firstSafeMove:
    "Check the connection at once on `online` and when the page becomes visible, without waiting for the timer.",
  fix: {
    steps: [
      "Treat it as normal on mobile devices: reconnect with a random delay.",
      "Resume the session with a token, and ask for what was missed.",
      "Keep a heartbeat, because a connection that died in sleep may still look open.",
    ],
    note: "The server may see 1001 instead: Safari closes with “WebSocket is closed due to suspension.” when it suspends a page.",
  },
  codes: [1006, 1001],
  wire: {
    title: "The device loses its network",
    steps: [
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "text frame",
        text: "The connection works.",
      },
      {
        kind: "event",
        at: "client",
        label: "network gone",
        text: "The device sleeps, moves or loses its signal.",
      },
      {
        kind: "event",
        at: "server",
        label: "sends, no answer",
        text: "What the server sends does not arrive.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The client notices, late or when it is awake again, and reports 1006.",
      },
    ],
  },
  otherWays:
    "Safari sends a Close frame with 1001 when it suspends a page, and its page gets 1006. Where there is no network when it connects, `open` never fires, and Chromium names `ERR_INTERNET_DISCONNECTED`.",
  next: ["silent-drop", "tab-throttling"],
  sources: [
    {
      title: "Python websockets: FAQ on connections",
      url: "https://websockets.readthedocs.io/en/stable/faq/connection.html",
      shows: "names lost coverage and sleep among the reasons for lost connections",
    },
    {
      title: "asuswrt-merlin-idefix issue 11",
      url: "https://github.com/DanielLavrushin/asuswrt-merlin-idefix/issues/11",
      shows: "quotes the reason that Safari sends on suspension",
    },
    {
      rfc6455: "7.2.3",
      shows: "asks for a random delay before the first attempt to reconnect",
    },
    {
      title: "atmosphere-javascript issue 239",
      url: "https://github.com/Atmosphere/atmosphere-javascript/issues/239",
      shows: "quotes what Safari prints when the network is lost",
    },
    {
      sourceOf: "WebKit",
      url: "https://github.com/WebKit/WebKit/blob/06dcb620a8a96ca6674eb2914d92e35c630d85b2/Source/WebKit/WebProcess/Network/WebSocketChannel.cpp",
      shows: "sends 1001 for a connection that it fails, and gives its page 1006",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
      shows: "lists `ERR_INTERNET_DISCONNECTED`",
    },
  ],
} as const satisfies Situation;
