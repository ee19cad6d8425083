import type { SituationId } from "../model/situation.ts";

/** One thing that is seen together with a code, and where it leads. */
export interface TriageRow {
  /** What you see, as a sentence. */
  readonly symptom: string;
  readonly situation: SituationId;
  /** The likely cause in a few words, with no full stop. */
  readonly likelyCause: string;
  /** How to be sure of it, as one sentence. */
  readonly confirm: string;
  /** The change that cannot make it worse, as one sentence. */
  readonly firstSafeMove: string;
}

/** For each code with something to find out: the symptoms, the most useful question first. */
export const triage: Readonly<Record<number, readonly TriageRow[]>> = {
  1000: [
    {
      symptom: "It ended when the work was done.",
      situation: "normal-close",
      likelyCause: "a planned end",
      confirm:
        "Read `event.wasClean` and look for the `close(1000)` call in your log or the peer's.",
      firstSafeMove: "Leave it alone, and keep the reconnect timer off for 1000.",
    },
    {
      symptom: "It ended too early, and your own code may have done it.",
      situation: "closed-by-client",
      likelyCause: "a cleanup function or a library that closed the socket",
      confirm: "Put a `console.trace` before every `close` call and see whether one prints first.",
      firstSafeMove: "Log who calls `close` before you change anything else.",
    },
    {
      symptom: "Only this user is closed, in the middle of a session.",
      situation: "server-closed-session",
      likelyCause: "the server's application ended this session",
      confirm:
        "Look for a kick, a sign-out or a second sign-in in the server's log at that second.",
      firstSafeMove: "Offer a button to return instead of reconnecting by a timer.",
    },
    {
      symptom: "It ends after the same quiet period each time.",
      situation: "idle-timeout",
      likelyCause: "a server that closes quiet connections with 1000, as Cowboy does",
      confirm: "Log the time since the last message at ten closes and compare.",
      firstSafeMove: "Send a ping or a small message every 20 to 30 seconds.",
    },
    {
      symptom: "The reason reads “heartbeat timeout”.",
      situation: "keepalive-timeout",
      likelyCause: "a client that closes a dead line with 1000, as Phoenix does",
      confirm: "Check whether the last heartbeat before the close got an answer.",
      firstSafeMove: "Treat that reason as a lost connection and reconnect with a random delay.",
    },
  ],
  1001: [
    {
      symptom: "A server gets it from browsers, one at a time, all day.",
      situation: "going-away",
      likelyCause: "visitors who leave the page",
      confirm: "See whether the first Close frame came from the client's address.",
      firstSafeMove: "Log it as a normal goodbye, not as an error.",
    },
    {
      symptom: "Many clients get it at once, at a deploy or a scale event.",
      situation: "server-shutdown",
      likelyCause: "a server that stops or is replaced",
      confirm: "Compare the second with the deploy log.",
      firstSafeMove: "Reconnect after a random delay, so that not all return at once.",
    },
    {
      symptom: "A client gets it after the same quiet period each time.",
      situation: "idle-timeout",
      likelyCause: "an idle timeout that the server reports as 1001, as Jetty does",
      confirm: "Log the time since the last message at ten closes and compare.",
      firstSafeMove: "Send a ping or a small message more often than that.",
    },
    {
      symptom: "It comes while the other side is busy or asleep.",
      situation: "keepalive-timeout",
      likelyCause: "a ping without an answer, which Deno and Dart report as 1001",
      confirm: "Look whether the reason or the log names a ping without a response.",
      firstSafeMove: "Look for blocking code on the side that did not answer.",
    },
    {
      symptom: "An OkHttp client sends it while it uploads a lot.",
      situation: "backpressure-limit",
      likelyCause: "a send queue over 16 MiB",
      confirm: "Check whether `send()` returned `false` just before.",
      firstSafeMove: "Send less at a time and watch `queueSize()`.",
    },
  ],
  1002: [
    {
      symptom: "The log names a mask, an opcode or a reserved bit.",
      situation: "protocol-error",
      likelyCause: "bytes that are not a valid frame",
      confirm: "Capture the frames and compare mask, opcode and reserved bits with RFC 6455.",
      firstSafeMove: "Connect past all proxies with a well-known client.",
    },
    {
      symptom: "It goes away without compression.",
      situation: "compression-failure",
      likelyCause: "a fault in `permessage-deflate` on one side",
      confirm: "Send the same messages with compression off.",
      firstSafeMove: "Turn `permessage-deflate` off on the server.",
    },
    {
      symptom: "A capture shows a Close frame with another number.",
      situation: "invalid-close-code-received",
      likelyCause: "a code that this library refuses, such as 1012 in faye's driver",
      confirm: "Read `websocket.payload.close.status_code` in the capture.",
      firstSafeMove: "Send a code from 4000 to 4999 or one that RFC 6455 lists.",
    },
    {
      symptom: "`open` never fired, and the reason names a response code.",
      situation: "handshake-rejected",
      likelyCause: "an HTTP status other than 101, which Bun and faye's client report as 1002",
      confirm: "Read the status in the reason, or repeat the opening handshake with `curl`.",
      firstSafeMove: "Read the status and body before you change anything.",
    },
    {
      symptom: "It ends after the same quiet period each time.",
      situation: "idle-timeout",
      likelyCause: "an idle timeout that the server reports as 1002, as Bandit does",
      confirm: "Log the time since the last message at ten closes and compare.",
      firstSafeMove: "Send a ping or a small message every 20 to 30 seconds.",
    },
  ],
  1003: [
    {
      symptom: "It closes after the first message of one kind.",
      situation: "unsupported-data",
      likelyCause: "binary where text is expected, or text where binary is",
      confirm: "Send the same content as the other type and see whether it passes.",
      firstSafeMove: "Stop sending that message until you know which type is taken.",
    },
    {
      symptom: "A Bun client reports it for certain texts.",
      situation: "invalid-utf8",
      likelyCause: "text from the server that is not valid UTF-8",
      confirm: "Look for the reason “Server sent invalid UTF8”.",
      firstSafeMove: "Send those bytes as a binary message.",
    },
  ],
  1005: [
    {
      symptom: "Somebody called `close()` without an argument.",
      situation: "no-status",
      likelyCause: "an empty Close frame",
      confirm: "Search both sides for a bare `close()` and see which one came first.",
      firstSafeMove: "Treat it as a normal end, and write `close(1000)` there.",
    },
    {
      symptom: "A page loses its socket although nobody called `close()`.",
      situation: "closed-by-client",
      likelyCause: "a socket without a reference, collected by the browser",
      confirm: "Keep the socket in a global variable for a while and see whether it still ends.",
      firstSafeMove: "Hold a reference to the socket for as long as you need it.",
    },
    {
      symptom: "It comes with network faults, in Dart or in a server on Uvicorn.",
      situation: "eof-without-close",
      likelyCause: "a lost connection that this library reports as 1005",
      confirm: "Capture the end and look whether there is any Close frame.",
      firstSafeMove: "Treat 1005 from that library like 1006 and reconnect with a random delay.",
    },
  ],
  1006: [
    {
      symptom: "The `open` event never fired.",
      situation: "handshake-rejected",
      likelyCause: "an HTTP answer other than 101",
      confirm:
        "Repeat the opening handshake with `curl` and its upgrade headers, and read the status.",
      firstSafeMove: "Read the status and body that `curl` gets before you change anything.",
    },
    {
      symptom: "It drops after the same quiet period each time.",
      situation: "idle-timeout",
      likelyCause: "a proxy or load balancer that cuts quiet connections",
      confirm:
        "Log the time since the last message at ten closes and compare it with the timeouts on the way.",
      firstSafeMove: "Send a ping or a small message every 20 to 30 seconds.",
    },
    {
      symptom: "All clients drop at a deploy or a restart.",
      situation: "server-shutdown",
      likelyCause: "a server that stops without closing its connections first",
      confirm:
        "Compare the second with the deploy log, and look for a stop signal in the server's log.",
      firstSafeMove: "Handle the stop signal and close with 1001 or 1012 before the process ends.",
    },
    {
      symptom: "After a deploy or a scale event, new connections fail and old ones live on.",
      situation: "connection-limit",
      likelyCause: "a limit on connections that the returning clients fill",
      confirm: "Count the open connections on the server and compare with its limits.",
      firstSafeMove: "Let clients return with a random, growing delay.",
    },
    {
      symptom: "Only when the device sleeps or changes its network.",
      situation: "network-change",
      likelyCause: "a TCP connection that could not follow the device",
      confirm:
        "Log `online`, `offline` and `visibilitychange` with times and compare them with `close`.",
      firstSafeMove: "Check the connection at once on `online` and when the page becomes visible.",
    },
    {
      symptom: "At random times, with nothing in any log.",
      situation: "silent-drop",
      likelyCause: "a router or load balancer that forgot the connection",
      confirm:
        "Capture on both ends and look for retransmissions without a FIN or RST before them.",
      firstSafeMove: "Send a ping every 20 to 30 seconds and end connections that miss a pong.",
    },
    {
      symptom: "A loop: it opens and closes every few seconds.",
      situation: "rate-limited",
      likelyCause: "reconnects that come too fast and are refused",
      confirm: "Wait five minutes, make one single attempt, and see whether it stays.",
      firstSafeMove:
        "Stop automatic reconnects for a minute, then double the delay after each failure.",
    },
    {
      symptom: "The reconnect works, but a private channel stays silent.",
      situation: "credentials-expired",
      likelyCause: "a token or signature that belongs to the old connection or ran out",
      confirm:
        "Read the answer to the subscription among the messages, and the end date of the token.",
      firstSafeMove: "Fetch new credentials and subscribe again, once.",
    },
    {
      symptom: "Only `wss:` fails, and `ws:` works.",
      situation: "tls-failure",
      likelyCause: "a certificate that is out of date, incomplete or for another name",
      confirm:
        "Run `openssl s_client -connect host:443 -servername host -verify_hostname host -verify_return_error`.",
      firstSafeMove: "Open `https://host/` in the same browser and read the certificate error.",
    },
    {
      symptom: "Right after one large message.",
      situation: "message-too-big",
      likelyCause: "a size limit on a server that cuts the line, as uWebSockets does",
      confirm: "Send messages of growing size and look for a sharp border.",
      firstSafeMove: "Do not send the same message again after the reconnect.",
    },
    {
      symptom: "It drops at the same age, even while data flows.",
      situation: "lifetime-limit",
      likelyCause: "a maximum age for connections on the way",
      confirm: "Keep one connection busy and note its age at the close, twice.",
      firstSafeMove: "Open the next connection shortly before that age and move over.",
    },
    {
      symptom: "All clients of one server drop in the same second, with no deploy.",
      situation: "server-crash",
      likelyCause: "a server process that died or was killed",
      confirm: "Look for an exit code, a signal or a lack of memory in the server's log.",
      firstSafeMove: "Secure the log and the exit code before anything restarts it again.",
    },
    {
      symptom: "Only in hidden tabs, after about five minutes.",
      situation: "tab-throttling",
      likelyCause: "timers of a hidden page that run too seldom for the heartbeat",
      confirm:
        "Log the time in an interval of 5 seconds in the hidden page and look for steps of a minute.",
      firstSafeMove: "Allow more than 60 seconds for a heartbeat while the page is hidden.",
    },
    {
      symptom: "The server says that it closed with a code, and the client never sees it.",
      situation: "close-before-accept",
      likelyCause: "a close before the accept, which becomes HTTP 403",
      confirm: "Look for a 403 on the same path next to the code in the server's log.",
      firstSafeMove: "Accept first, then close with the code.",
    },
    {
      symptom: "You called `close(1000)` and got 1006 after a long wait.",
      situation: "close-timeout",
      likelyCause: "a Close frame that was never answered",
      confirm: "Measure the time from your call to the event: 30 or 60 seconds is typical.",
      firstSafeMove: "Treat the socket as gone when you call `close()`.",
    },
    {
      symptom: "Your log names a ping or a heartbeat that got no answer.",
      situation: "keepalive-timeout",
      likelyCause: "a dead line, or a program that was too busy to answer",
      confirm: "Capture on the other machine and see whether the ping arrived.",
      firstSafeMove: "Look for blocking code on the side that did not answer.",
    },
    {
      symptom: "The browser's console has a message about a frame.",
      situation: "protocol-error",
      likelyCause: "a frame that the browser refused, with 1002 on the wire",
      confirm: "Read the console, or ask the server which code it received.",
      firstSafeMove: "Connect past all proxies and see whether it stays.",
    },
  ],
  1007: [
    {
      symptom: "It needs a certain text, name or file.",
      situation: "invalid-utf8",
      likelyCause: "bytes in a text message that are not UTF-8",
      confirm:
        "Decode the bytes with `new TextDecoder('utf-8', { fatal: true })` before you send them.",
      firstSafeMove: "Send those bytes as a binary message, or leave that one message out.",
    },
  ],
  1008: [
    {
      symptom: "At once after `open`.",
      situation: "auth-failed",
      likelyCause: "credentials that the server does not accept",
      confirm: "Connect once with fresh credentials and read `event.reason`.",
      firstSafeMove: "Stop the reconnect loop until you have new credentials.",
    },
    {
      symptom: "After one certain message.",
      situation: "policy-refusal",
      likelyCause: "a rule of the application that this message breaks",
      confirm: "Replay only that message on a new connection.",
      firstSafeMove: "Do not send it again until you know the rule.",
    },
    {
      symptom: "When you send or reconnect a lot.",
      situation: "rate-limited",
      likelyCause: "a limit on messages or attempts in a time window",
      confirm: "Count what you sent in the ten seconds before, and try once at a slow pace.",
      firstSafeMove: "Slow down, and double the delay after each failure.",
    },
    {
      symptom: "After a fixed time since sign-in.",
      situation: "credentials-expired",
      likelyCause: "a token that ran out while you were connected",
      confirm: "Compare the time of the close with the end date of the token.",
      firstSafeMove: "Fetch new credentials before you reconnect.",
    },
    {
      symptom: "Only when many are connected.",
      situation: "connection-limit",
      likelyCause: "a limit on connections per user, plan or server",
      confirm: "Count your open connections and compare with what the service allows.",
      firstSafeMove: "Close connections that nobody uses any more.",
    },
    {
      symptom: "The reason speaks of a slow consumer.",
      situation: "backpressure-limit",
      likelyCause: "a receiver that reads more slowly than the server sends",
      confirm: "Watch the server's send buffer, or the time that your message handler takes.",
      firstSafeMove: "Ask for fewer messages, or move the work out of the message handler.",
    },
  ],
  1009: [
    {
      symptom: "It fails above a certain size.",
      situation: "message-too-big",
      likelyCause: "a limit on the size of a message or frame",
      confirm: "Send messages of growing size and note the first that closes the connection.",
      firstSafeMove: "Do not send the same message again after the reconnect.",
    },
  ],
  1011: [
    {
      symptom: "The server's log has an exception at that second.",
      situation: "internal-error",
      likelyCause: "a fault in the server's own code",
      confirm: "Match the time of the close with the stack trace.",
      firstSafeMove: "Reconnect with a growing delay, and roll back if it began with a deploy.",
    },
    {
      symptom: "The text speaks of a keepalive or ping timeout.",
      situation: "keepalive-timeout",
      likelyCause: "a ping without an answer, closed by your own side or the peer",
      confirm: "Read whether it was sent or received: “sent 1011” is your own side.",
      firstSafeMove: "Look for blocking code on the side that did not answer.",
    },
    {
      symptom: "At the same age each time, even while data flows.",
      situation: "lifetime-limit",
      likelyCause: "a maximum session length that the service reports as 1011",
      confirm: "Keep one connection busy and note its age at the close, twice.",
      firstSafeMove: "Open the next connection shortly before that age and resume there.",
    },
  ],
  1012: [
    {
      symptom: "Many clients get it at once.",
      situation: "server-shutdown",
      likelyCause: "a deploy or a restart",
      confirm: "Compare the second with the deploy log.",
      firstSafeMove: "Reconnect after a random time between 5 and 30 seconds.",
    },
  ],
  1013: [
    {
      symptom: "New connections are turned away while old ones live on.",
      situation: "connection-limit",
      likelyCause: "a server or plan that is full",
      confirm: "Count the connections and compare with the limit.",
      firstSafeMove: "Wait longer, use another address, or let the user ask for the next attempt.",
    },
    {
      symptom: "It comes when you send or reconnect a lot.",
      situation: "rate-limited",
      likelyCause: "a limit on messages or attempts",
      confirm: "Make one single attempt after a pause of five minutes and send slowly.",
      firstSafeMove:
        "Stop automatic reconnects for a minute, then double the delay after each failure.",
    },
    {
      symptom: "A Bun client reports it and `open` never fired.",
      situation: "connect-timeout",
      likelyCause: "a server that could not be reached in time",
      confirm: "Run `curl -v --connect-timeout 10 https://host/` from the same network.",
      firstSafeMove: "Try the same address from another network.",
    },
  ],
  1014: [
    {
      symptom: "A gateway sends it to everybody at once.",
      situation: "upstream-unavailable",
      likelyCause: "a server behind the gateway that is down or answers wrongly",
      confirm: "Connect to the server behind the gateway directly.",
      firstSafeMove: "Look at the gateway's health checks, and reconnect with a growing delay.",
    },
  ],
  1015: [
    {
      symptom: "`open` never fired, outside a browser or in Firefox.",
      situation: "tls-failure",
      likelyCause: "a certificate or a TLS setting that the client refuses",
      confirm:
        "Run `openssl s_client -connect host:443 -servername host -verify_hostname host -verify_return_error`.",
      firstSafeMove: "Read the certificate's dates, names and chain before you change the client.",
    },
  ],
};
