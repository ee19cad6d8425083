import type { MessageStack } from "../model/message.ts";

export const pythonWebsocketsBefore10 = {
  id: "python-websockets-before-10",
  name: "websockets (Python, older releases)",
  platform: "Python",
  messages: [
    {
      id: "code-and-reason",
      text: "code = {code} ({name}), {reason}",
      pattern:
        /\bcode = (?!100[56]\b)(?<code>\d{4}) \((?:OK|going away|protocol error|unsupported type|invalid data|policy violation|message too big|extension required|unexpected error|service restart|try again later|bad gateway|registered|private use|unknown)\), (?:reason = |no reason)/,
      example:
        "websockets.exceptions.ConnectionClosedError: code = 1011 (unexpected error), no reason",
      situation: "closed-with-code",
      side: "either",
      readFrom: {
        sourceOf: "python-websockets/websockets 9.1 src/websockets/exceptions.py",
        url: "https://github.com/python-websockets/websockets/blob/9.1/src/websockets/exceptions.py",
      },
    },
    {
      id: "closed-abnormally",
      text: "code = 1006 (connection closed abnormally [internal]), no reason",
      pattern: /\bcode = 1006 \(connection closed abnormally \[internal\]\)/,
      example:
        "websockets.exceptions.ConnectionClosedError: code = 1006 (connection closed abnormally [internal]), no reason",
      situation: "eof-without-close",
      code: 1006,
      side: "either",
      readFrom: {
        sourceOf: "python-websockets/websockets 9.1 src/websockets/exceptions.py",
        url: "https://github.com/python-websockets/websockets/blob/9.1/src/websockets/exceptions.py",
      },
    },
    {
      id: "no-status-code",
      text: "code = 1005 (no status code [internal]), no reason",
      pattern: /\bcode = 1005 \(no status code \[internal\]\)/,
      example:
        "websockets.exceptions.ConnectionClosedError: code = 1005 (no status code [internal]), no reason",
      situation: "no-status",
      code: 1005,
      side: "either",
      readFrom: {
        sourceOf: "python-websockets/websockets 9.1 src/websockets/exceptions.py",
        url: "https://github.com/python-websockets/websockets/blob/9.1/src/websockets/exceptions.py",
      },
    },
    {
      id: "over-size-limit",
      text: "over size limit ({size} > {limit} bytes)",
      pattern: /over size limit \((?:(?<size>\d{1,12})|\?) > (?<limit>\d{1,12}) bytes\)/,
      example: "PayloadTooBig: over size limit (1048577 > 1048576 bytes)",
      situation: "message-too-big",
      code: 1009,
      reports: 1006,
      side: "either",
      readFrom: {
        sourceOf: "python-websockets/websockets 13.1 src/websockets/frames.py",
        url: "https://github.com/python-websockets/websockets/blob/13.1/src/websockets/frames.py",
      },
    },
  ],
} as const satisfies MessageStack;
