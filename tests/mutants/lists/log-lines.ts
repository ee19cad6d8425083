import type { Mutant } from "../mutant.ts";

/** Slips in log lines: what each means, and how a pasted one is read. */
export const mutants: readonly Mutant[] = [
  {
    id: "nginx-client-idle",
    bug: "nginx's blocked write is taken for silence.",
    file: "data/messages/nginx.ts",
    before: `situation: "write-timeout",`,
    after: `situation: "idle-timeout",`,
    noticedBy: "tests/golden/messages.test.ts",
  },
  {
    id: "node-ws-payload-1006",
    bug: "ws is said to report 1006 for a message that is too big.",
    file: "data/messages/node-ws/frames.ts",
    before: `example: "RangeError: Max payload size exceeded",
    situation: "message-too-big",
    code: 1009`,
    after: `example: "RangeError: Max payload size exceeded",
    situation: "message-too-big",
    code: 1006`,
    noticedBy: "tests/golden/messages.test.ts",
  },
  {
    id: "autobahn-upgrade-invalid",
    bug: "A refused handshake of Autobahn is called invalid.",
    file: "data/messages/autobahn-python.ts",
    before: `situation: "handshake-rejected",`,
    after: `situation: "handshake-invalid",`,
    noticedBy: "tests/golden/messages.test.ts",
  },
  {
    id: "heroku-printed-by-client",
    bug: "A line of Heroku's router is said to be the client's.",
    file: "data/messages/heroku-router.ts",
    before: `example:
        'heroku[router]: at=error code=H15 desc="Idle connection" method=GET path="/ws" host=example.herokuapp.com dyno=web.1 connect=1ms service=55012ms status=503 bytes=0',
      situation: "idle-timeout",
      side: "proxy"`,
    after: `example:
        'heroku[router]: at=error code=H15 desc="Idle connection" method=GET path="/ws" host=example.herokuapp.com dyno=web.1 connect=1ms service=55012ms status=503 bytes=0',
      situation: "idle-timeout",
      side: "client"`,
    noticedBy: "tests/golden/messages.test.ts",
  },
  {
    id: "websocketpp-any-code",
    bug: "A missing Close frame is read as a code that the other side gave.",
    file: "data/messages/websocketpp.ts",
    before: `situation: "eof-without-close",
      code: 1006,`,
    after: `situation: "eof-without-close",
      code: 1005,`,
    noticedBy: "tests/golden/messages.test.ts",
  },
  {
    id: "match-no-private-codes",
    bug: "A private code in a pasted line is not read.",
    file: "data/tables/range-bounds.ts",
    before: "code < firstBeyond",
    after: "code < firstPrivate",
    noticedBy: "data/search/match-lines.test.ts",
  },
];
