import type { MessageStack } from "../model/message.ts";

export const herokuRouter = {
  id: "heroku-router",
  name: "Heroku router log",
  platform: "Proxy",
  messages: [
    {
      id: "idle-connection",
      text: 'at=error code=H15 desc="Idle connection"',
      pattern: /code=H15 desc="Idle connection"/,
      example:
        'heroku[router]: at=error code=H15 desc="Idle connection" method=GET path="/ws" host=example.herokuapp.com dyno=web.1 connect=1ms service=55012ms status=503 bytes=0',
      situation: "idle-timeout",
      side: "proxy",
      readFrom: {
        quotedIn: "hooligram/hooligram-client#84",
        url: "https://github.com/hooligram/hooligram-client/issues/84",
      },
    },
    {
      id: "request-timeout",
      text: 'at=error code=H12 desc="Request timeout"',
      pattern: /code=H12 desc="Request timeout"/,
      example:
        'heroku[router]: at=error code=H12 desc="Request timeout" method=GET path="/ws" host=example.herokuapp.com dyno=web.1 connect=1ms service=30001ms status=503 bytes=0',
      situation: "handshake-timeout",
      side: "proxy",
      readFrom: {
        title: "Heroku: error codes",
        url: "https://devcenter.heroku.com/articles/error-codes#h12-request-timeout",
      },
    },
  ],
} as const satisfies MessageStack;
