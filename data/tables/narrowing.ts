import type { SituationId } from "../model/situation.ts";

/** Where an answer to a question leads: a situation, a phase of them, or the limits of time. */
type NarrowingTarget =
  | { readonly situation: SituationId }
  | { readonly phase: "opening" | "open" }
  | { readonly limits: true };

/** A question whose answer halves what may have happened. */
export interface NarrowingQuestion {
  readonly question: string;
  /** The situations that it tells apart; a question without any is for whoever knows nothing yet. */
  readonly tellsApart: readonly SituationId[];
  readonly choices: readonly [NarrowingChoice, NarrowingChoice, ...(readonly NarrowingChoice[])];
}

interface NarrowingChoice {
  readonly answer: string;
  /** What it then is, in a few words. */
  readonly means: string;
  readonly to: NarrowingTarget;
}

/** The questions, the most useful first. What they say is what the situations' pages say. */
export const narrowingQuestions: readonly NarrowingQuestion[] = [
  {
    question: "Does it drop when messages flow, too?",
    tellsApart: ["idle-timeout", "lifetime-limit", "keepalive-timeout", "silent-drop"],
    choices: [
      {
        answer: "No, only when quiet",
        means: "an idle timeout",
        to: { situation: "idle-timeout" },
      },
      {
        answer: "Yes, at the same age",
        means: "a limit of age",
        to: { situation: "lifetime-limit" },
      },
      { answer: "Yes, at any time", means: "the network", to: { situation: "network-change" } },
    ],
  },
  {
    question: "Which status did the handshake get?",
    tellsApart: [
      ...([
        "handshake-rejected",
        "auth-failed",
        "origin-rejected",
        "upstream-unavailable",
      ] as const),
      ...(["missing-upgrade-headers", "handshake-not-websocket", "connect-failed"] as const),
    ],
    choices: [
      {
        answer: "400 or 426",
        means: "the upgrade got lost",
        to: { situation: "missing-upgrade-headers" },
      },
      {
        answer: "401 or 403",
        means: "credentials, or the origin",
        to: { situation: "auth-failed" },
      },
      {
        answer: "502, 503 or 504",
        means: "no server behind the proxy",
        to: { situation: "upstream-unavailable" },
      },
      {
        answer: "None, the connection failed",
        means: "it did not come that far",
        to: { situation: "connect-failed" },
      },
    ],
  },
  {
    question: "Does it work without the proxy, straight to the server?",
    tellsApart: [
      "missing-upgrade-headers",
      "upstream-unavailable",
      "idle-timeout",
      "message-too-big",
    ],
    choices: [
      {
        answer: "Yes",
        means: "the proxy does not pass it on",
        to: { situation: "missing-upgrade-headers" },
      },
      {
        answer: "No",
        means: "nothing listens, or it refuses",
        to: { situation: "connection-refused" },
      },
    ],
  },
  {
    question: "Does it work from a program that is no browser?",
    tellsApart: [
      "origin-rejected",
      "mixed-content",
      "blocked-by-csp",
      "blocked-port",
      "auth-failed",
    ],
    choices: [
      {
        answer: "Yes",
        means: "the page's origin, or its rules",
        to: { situation: "origin-rejected" },
      },
      {
        answer: "No, neither",
        means: "the server, or the way there",
        to: { situation: "connect-failed" },
      },
    ],
  },
  {
    question: "Was the device asleep, or the app in the background?",
    tellsApart: ["network-change", "tab-throttling", "silent-drop", "keepalive-timeout"],
    choices: [
      { answer: "Yes", means: "the system suspended it", to: { situation: "network-change" } },
      {
        answer: "No, but the tab was hidden",
        means: "its timers ran too seldom",
        to: { situation: "tab-throttling" },
      },
      { answer: "No", means: "something on the way forgot it", to: { situation: "silent-drop" } },
    ],
  },
  {
    question: "Does the server's log show an error at that moment?",
    tellsApart: [
      "internal-error",
      "server-crash",
      "eof-without-close",
      "peer-reset",
      "message-too-big",
    ],
    choices: [
      {
        answer: "Yes, an exception",
        means: "its own code failed",
        to: { situation: "internal-error" },
      },
      { answer: "It started again", means: "the process died", to: { situation: "server-crash" } },
      { answer: "No", means: "somebody between cut the line", to: { situation: "peer-reset" } },
    ],
  },
  {
    question: "Did `open` fire?",
    tellsApart: [],
    choices: [
      { answer: "No", means: "it failed in the handshake", to: { phase: "opening" } },
      {
        answer: "Yes, then it dropped",
        means: "go on with the next question",
        to: { phase: "open" },
      },
    ],
  },
  {
    question: "Do all clients drop at once?",
    tellsApart: ["server-shutdown", "server-crash", "going-away"],
    choices: [
      {
        answer: "Yes",
        means: "a deploy, a crash or a reload",
        to: { situation: "server-shutdown" },
      },
      {
        answer: "No, one by one",
        means: "a timer, or the network",
        to: { situation: "idle-timeout" },
      },
    ],
  },
  {
    question: "How long did it live?",
    tellsApart: [],
    choices: [
      { answer: "The same time each time", means: "find the limit", to: { limits: true } },
      { answer: "It varies", means: "network, sleep, memory", to: { situation: "network-change" } },
    ],
  },
];
