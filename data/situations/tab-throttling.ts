import type { Situation } from "../model/situation.ts";

export const tabThrottling = {
  id: "tab-throttling",
  phase: "open",
  title: "A hidden tab's timers ran too seldom",
  happened:
    "The browser slowed the timers of a hidden page, the page's own heartbeat came late, and one side took the live connection for dead.",
  symptoms: [
    "Only hidden tabs are hit, after some five minutes in the background.",
    "They then reconnect about once a minute and recover when the tab is shown.",
    "The connection itself was alive: messages still arrived.",
  ],
  confirm:
    "Log the time in an interval of 5 seconds in the hidden page and look for steps of a minute. Run `setInterval(function () { console.log(new Date().toISOString()); }, 5000)`, hide the tab for seven minutes and read the console: steps that grow from 5 seconds to about a minute are this.",
  firstSafeMove:
    "Allow more than 60 seconds for a heartbeat while the page is hidden, on both sides.",
  fix: {
    steps: [
      "Let the server send protocol pings: the browser answers them without any timer of the page.",
      "If the page has to send, schedule the next heartbeat from the `message` event rather than from a chain of timers.",
      "Declare the line dead only if a ping was really sent and stayed without an answer.",
    ],
  },
  codes: [1006, 1000],
  wire: {
    title: "A hidden tab's heartbeat is late",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "heartbeat",
        text: "The page sends its heartbeat by a timer.",
      },
      {
        kind: "event",
        at: "client",
        label: "tab is hidden",
        text: "The browser slows the timers of hidden pages.",
      },
      {
        kind: "quiet",
        label: "about a minute",
        text: "The next heartbeat is late.",
      },
      {
        kind: "event",
        at: "server",
        label: "takes it for dead",
        text: "The server's deadline is shorter than that.",
      },
      {
        kind: "cut",
        from: "server",
        to: "client",
        label: "TCP ends, no Close",
        text: "It drops a connection that was alive.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "The page reports 1006 and reconnects.",
      },
    ],
  },
  otherWays: "The page may be the one that gives up, when its own timer misses the answer.",
  next: ["keepalive-timeout", "network-change"],
  sources: [
    {
      title: "Chrome: timer throttling in Chrome 88",
      url: "https://developer.chrome.com/blog/timer-throttling-in-chrome-88",
      shows: "describes when the timers of a hidden page are slowed down",
    },
    {
      title: "stream-chat-js pull request 698",
      url: "https://github.com/GetStream/stream-chat-js/pull/698",
      shows: "schedules the ping from the last message instead of an interval",
    },
    {
      title: "Nextcloud Text pull request 8005",
      url: "https://github.com/nextcloud/text/pull/8005",
      shows: "measured steps just under 60 seconds and raised a timeout to 70",
    },
    {
      title: "tldraw pull request 9964",
      url: "https://github.com/tldraw/tldraw/pull/9964",
      shows: "ended a reconnect loop of hidden tabs by trusting only unanswered pings",
    },
  ],
} as const satisfies Situation;
