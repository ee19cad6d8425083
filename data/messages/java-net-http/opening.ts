import type { MessageList } from "#data/model/message.ts";

/** Faults of the opening handshake. */
export const opening: MessageList = [
  {
    id: "unexpected-status",
    text: "jdk.internal.net.http.websocket.CheckFailedException: Unexpected HTTP response status code {status}",
    pattern: /CheckFailedException: Unexpected HTTP response status code (?<status>\d{3})/,
    example:
      "Caused by: jdk.internal.net.http.websocket.CheckFailedException: Unexpected HTTP response status code 403",
    situation: "handshake-rejected",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/OpeningHandshake.java",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/OpeningHandshake.java",
    },
  },
  {
    id: "bad-field",
    text: "jdk.internal.net.http.websocket.CheckFailedException: Bad response field: {header}",
    pattern:
      /CheckFailedException: Bad (?:response field: (?<header>[A-Za-z-]{1,40})|Sec-WebSocket-Accept)/,
    example:
      "Caused by: jdk.internal.net.http.websocket.CheckFailedException: Bad response field: Upgrade",
    situation: "handshake-invalid",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/OpeningHandshake.java",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/OpeningHandshake.java",
    },
  },
  {
    id: "field-missing",
    text: "jdk.internal.net.http.websocket.CheckFailedException: Response field missing: {header}",
    pattern:
      /CheckFailedException: Response field (?:missing: |'[A-Z][A-Za-z-]{1,40}' multivalued)/,
    example:
      "Caused by: jdk.internal.net.http.websocket.CheckFailedException: Response field missing: Sec-WebSocket-Accept",
    situation: "handshake-invalid",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/OpeningHandshake.java",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/OpeningHandshake.java",
    },
  },
  {
    id: "extension-present",
    text: "jdk.internal.net.http.websocket.CheckFailedException: Response field '{header}' present: {value}",
    pattern: /CheckFailedException: Response field '(?<header>[A-Za-z-]{1,40})' present: /,
    example:
      "Caused by: jdk.internal.net.http.websocket.CheckFailedException: Response field 'Sec-WebSocket-Extensions' present: permessage-deflate",
    situation: "handshake-invalid",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/OpeningHandshake.java",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/OpeningHandshake.java",
    },
  },
  {
    id: "unexpected-subprotocol",
    text: "jdk.internal.net.http.websocket.CheckFailedException: Unexpected subprotocol: {name}",
    pattern: /CheckFailedException: Unexpected subprotocol: /,
    example:
      "Caused by: jdk.internal.net.http.websocket.CheckFailedException: Unexpected subprotocol: chat",
    situation: "subprotocol-mismatch",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/OpeningHandshake.java",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/OpeningHandshake.java",
    },
  },
  {
    id: "invalid-status-line",
    text: 'java.net.ProtocolException: Invalid status line: "{line}"',
    pattern: /ProtocolException: Invalid status line: "/,
    example: 'java.net.ProtocolException: Invalid status line: "SSH-2.0-OpenSSH_9"',
    situation: "handshake-invalid",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/Http1HeaderParser.java",
      url: "https://github.com/openjdk/jdk/blob/1c47244b01dd9e7e176dd91215baef2afbc2626f/src/java.net.http/share/classes/jdk/internal/net/http/Http1HeaderParser.java",
    },
  },
  {
    id: "no-bytes",
    text: "java.io.IOException: HTTP/1.1 header parser received no bytes",
    pattern: /HTTP\/1\.1 header parser received no bytes/,
    example: "java.io.IOException: HTTP/1.1 header parser received no bytes",
    situation: "eof-during-handshake",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/Http1HeaderParser.java",
      url: "https://github.com/openjdk/jdk/blob/1c47244b01dd9e7e176dd91215baef2afbc2626f/src/java.net.http/share/classes/jdk/internal/net/http/Http1HeaderParser.java",
    },
  },
  {
    id: "invalid-uri-scheme",
    text: "java.lang.IllegalArgumentException: invalid URI scheme: {protocol}",
    pattern: /IllegalArgumentException: invalid URI scheme: (?<protocol>[\w+.-]{1,40})/,
    example: "java.lang.IllegalArgumentException: invalid URI scheme: http",
    situation: "invalid-url",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/OpeningHandshake.java",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/OpeningHandshake.java",
    },
  },
  {
    id: "uri-host-or-fragment",
    text: "java.lang.IllegalArgumentException: URI must contain a host: {url}",
    pattern: /IllegalArgumentException: URI must (?:contain a host|not contain a fragment): /,
    example: "java.lang.IllegalArgumentException: URI must contain a host: ws:///chat",
    situation: "invalid-url",
    side: "client",
    readFrom: {
      sourceOf: "openjdk/jdk jdk/internal/net/http/websocket/OpeningHandshake.java",
      url: "https://github.com/openjdk/jdk/blob/0ead4650e6111ff5276a8d1985227099f147bb87/src/java.net.http/share/classes/jdk/internal/net/http/websocket/OpeningHandshake.java",
    },
  },
];
