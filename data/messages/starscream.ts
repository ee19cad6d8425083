import type { MessageStack } from "../model/message.ts";

export const starscream = {
  id: "starscream",
  name: "Starscream",
  platform: "Swift",
  messages: [
    {
      id: "closed-by-server",
      // Since 4.0 it stands only where the reason of the Close frame is not UTF-8; 1002 takes the code's place.
      text: "connection closed by server with code: 1002",
      pattern: /\bconnection closed by server with code: 1002\b/,
      example: "websocket is disconnected: connection closed by server with code: 1002",
      situation: "invalid-utf8",
      code: 1002,
      side: "client",
      readFrom: {
        sourceOf: "daltoniam/Starscream Sources/Framer/FrameCollector.swift",
        url: "https://github.com/daltoniam/Starscream/blob/c6bfd1a/Sources/Framer/FrameCollector.swift",
      },
    },
    {
      id: "not-an-upgrade",
      text: "notAnUpgrade({status}, {headers})",
      pattern: /\bnotAnUpgrade\((?<status>\d{3}),/,
      example: 'HTTPUpgradeError.notAnUpgrade(403, ["Server": "nginx"])',
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "daltoniam/Starscream Sources/Framer/HTTPHandler.swift",
        url: "https://github.com/daltoniam/Starscream/blob/c6bfd1a/Sources/Framer/HTTPHandler.swift",
      },
    },
    {
      id: "accept-mismatch",
      text: "accept header doesn't match",
      pattern: /securityError[^\n]{1,20}accept header doesn't match/,
      example:
        'WSError(type: Starscream.ErrorType.securityError, message: "accept header doesn\'t match", code: 1)',
      situation: "handshake-invalid",
      side: "client",
      readFrom: {
        sourceOf: "daltoniam/Starscream Sources/Security/FoundationSecurity.swift",
        url: "https://github.com/daltoniam/Starscream/blob/c6bfd1a/Sources/Security/FoundationSecurity.swift",
      },
    },
    {
      id: "masked-or-rsv",
      text: "masked and rsv data is not currently supported",
      pattern: /masked and rsv data is not currently supported/,
      example:
        'WSError(type: Starscream.ErrorType.protocolError, message: "masked and rsv data is not currently supported", code: 1002)',
      situation: "protocol-error",
      code: 1002,
      side: "client",
      readFrom: {
        sourceOf: "daltoniam/Starscream Sources/Framer/Framer.swift",
        url: "https://github.com/daltoniam/Starscream/blob/c6bfd1a/Sources/Framer/Framer.swift",
      },
    },
  ],
} as const satisfies MessageStack;
