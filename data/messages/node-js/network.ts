import type { MessageList } from "#data/model/message.ts";

/** What the system says of a name or a connection, and the HTTP parser of an answer. */
export const network: MessageList = [
  {
    id: "name-not-found",
    text: "getaddrinfo ENOTFOUND {host}",
    pattern: /getaddrinfo ENOTFOUND(?: (?<host>[\w.-]{1,253}))?/,
    example: "Error: getaddrinfo ENOTFOUND api.example.com",
    situation: "dns-failure",
    side: "client",
    readFrom: {
      title: "Node.js: common system errors",
      url: "https://nodejs.org/api/errors.html#common-system-errors",
    },
  },
  {
    id: "name-server-silent",
    text: "getaddrinfo EAI_AGAIN {host}",
    pattern: /getaddrinfo EAI_AGAIN(?: (?<host>[\w.-]{1,253}))?/,
    example: "Error: getaddrinfo EAI_AGAIN api.example.com",
    situation: "dns-failure",
    side: "client",
    readFrom: {
      title: "getaddrinfo(3): the errors",
      url: "https://man7.org/linux/man-pages/man3/getaddrinfo.3.html",
    },
  },
  {
    id: "read-reset",
    text: "read ECONNRESET",
    pattern: /\bread ECONNRESET\b/,
    example: "Error: read ECONNRESET",
    situation: "peer-reset",
    side: "either",
    readFrom: {
      title: "Node.js: common system errors",
      url: "https://nodejs.org/api/errors.html#common-system-errors",
    },
  },
  {
    id: "write-reset",
    text: "write ECONNRESET",
    pattern: /\bwrite ECONNRESET\b/,
    example: "Error: write ECONNRESET",
    situation: "peer-reset",
    side: "either",
    readFrom: {
      title: "Node.js: common system errors",
      url: "https://nodejs.org/api/errors.html#common-system-errors",
    },
  },
  {
    id: "broken-pipe",
    text: "write EPIPE",
    pattern: /\bError: write EPIPE\b/,
    example: "Error: write EPIPE",
    situation: "peer-reset",
    side: "either",
    readFrom: {
      title: "Node.js: common system errors",
      url: "https://nodejs.org/api/errors.html#common-system-errors",
    },
  },
  {
    id: "connect-timed-out",
    text: "connect ETIMEDOUT {host}:{port}",
    pattern:
      /(?:^|\bError: )connect ETIMEDOUT (?:(?<host>[\d.]{7,15}):(?<port>\d{1,5})\b|[\da-f:]{3})/m,
    example: "Error: connect ETIMEDOUT 192.0.2.1:443",
    situation: "connect-timeout",
    side: "client",
    readFrom: {
      title: "Node.js: common system errors",
      url: "https://nodejs.org/api/errors.html#common-system-errors",
    },
  },
  {
    id: "read-timed-out",
    text: "read ETIMEDOUT",
    pattern: /\bread ETIMEDOUT\b/,
    example: "Error: read ETIMEDOUT",
    situation: "silent-drop",
    side: "either",
    readFrom: {
      title: "Node.js: common system errors",
      url: "https://nodejs.org/api/errors.html#common-system-errors",
    },
  },
  {
    id: "unreachable",
    text: "connect EHOSTUNREACH {host}:{port}",
    pattern:
      /(?:^|\bError: )connect E(?:HOST|NET)UNREACH (?:(?<host>[\d.]{7,15}):(?<port>\d{1,5})\b|[\da-f:]{3})/m,
    example: "Error: connect EHOSTUNREACH 192.0.2.1:443",
    situation: "connect-timeout",
    side: "client",
    readFrom: {
      title: "ip(7): the errors",
      url: "https://man7.org/linux/man-pages/man7/ip.7.html",
    },
  },
  {
    id: "every-address-refused",
    text: "AggregateError [ECONNREFUSED]",
    pattern: /AggregateError \[ECONNREFUSED\]/,
    example: "AggregateError [ECONNREFUSED]:",
    situation: "connection-refused",
    side: "client",
    readFrom: {
      title: "Node.js: socket.connect(options)",
      url: "https://nodejs.org/api/net.html#socketconnectoptions-connectlistener",
    },
  },
  {
    id: "answer-not-http",
    text: "Parse Error: Expected HTTP/",
    pattern: /Parse Error: Expected HTTP\//,
    example: "Error: Parse Error: Expected HTTP/",
    situation: "handshake-invalid",
    side: "client",
    readFrom: {
      quotedIn: "liamcottle/rustplus.js#14",
      url: "https://github.com/liamcottle/rustplus.js/issues/14",
    },
  },
];
