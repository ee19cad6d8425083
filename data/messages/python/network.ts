import type { MessageList } from "#data/model/message.ts";

/** What the system says of a name or a connection, and asyncio of an end. */
export const network: MessageList = [
  {
    id: "connection-refused",
    text: "ConnectionRefusedError: [Errno {number}] Connection refused",
    pattern: /\bConnectionRefusedError: \[(?:Errno|WinError) \d{1,5}\]/,
    example: "ConnectionRefusedError: [Errno 111] Connection refused",
    situation: "connection-refused",
    side: "client",
    readFrom: {
      title: "Python: OS exceptions",
      url: "https://docs.python.org/3/library/exceptions.html#os-exceptions",
    },
  },
  {
    id: "connect-call-refused",
    text: "ConnectionRefusedError: [Errno {number}] Connect call failed ({address})",
    pattern: /\bConnectionRefusedError: \[Errno \d{1,3}\] Connect call failed \(/,
    example: "ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 8765)",
    situation: "connection-refused",
    side: "client",
    readFrom: {
      sourceOf: "python/cpython Lib/asyncio/selector_events.py",
      url: "https://github.com/python/cpython/blob/001c28668c5e11e6c637bd4271c2a0125cc30409/Lib/asyncio/selector_events.py",
    },
  },
  {
    id: "every-address-refused",
    text: "OSError: Multiple exceptions: [Errno {number}] Connect call failed ({address}), [Errno {number}] Connect call failed ({address})",
    pattern: /Multiple exceptions: \[Errno (?:111|61)\] Connect call failed \(/,
    example:
      "OSError: Multiple exceptions: [Errno 111] Connect call failed ('::1', 8765, 0, 0), [Errno 111] Connect call failed ('127.0.0.1', 8765)",
    situation: "connection-refused",
    side: "client",
    readFrom: {
      quotedIn: "python-websockets/websockets#593",
      url: "https://github.com/python-websockets/websockets/issues/593",
    },
  },
  {
    id: "connection-reset",
    text: "ConnectionResetError: [Errno {number}] Connection reset by peer",
    pattern: /^ConnectionResetError: \[Errno \d{1,3}\]/m,
    example: "ConnectionResetError: [Errno 104] Connection reset by peer",
    situation: "peer-reset",
    side: "either",
    readFrom: {
      title: "Python: OS exceptions",
      url: "https://docs.python.org/3/library/exceptions.html#os-exceptions",
    },
  },
  {
    id: "forcibly-closed",
    text: "ConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host",
    pattern: /\bConnectionResetError: \[WinError 10054\]/,
    example:
      "ConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host",
    situation: "peer-reset",
    side: "either",
    readFrom: {
      quotedIn: "python-websockets/websockets#240",
      url: "https://github.com/python-websockets/websockets/issues/240",
    },
  },
  {
    id: "broken-pipe",
    text: "BrokenPipeError: [Errno 32] Broken pipe",
    pattern: /\bBrokenPipeError: \[Errno 32\]/,
    example: "BrokenPipeError: [Errno 32] Broken pipe",
    situation: "peer-reset",
    side: "either",
    readFrom: {
      title: "Python: OS exceptions",
      url: "https://docs.python.org/3/library/exceptions.html#os-exceptions",
    },
  },
  {
    id: "connection-timed-out",
    text: "TimeoutError: [Errno {number}] Connection timed out",
    pattern: /\bTimeoutError: \[Errno (?:110|60)\]/,
    example: "TimeoutError: [Errno 110] Connection timed out",
    situation: "connect-timeout",
    side: "client",
    readFrom: {
      title: "Python: OS exceptions",
      url: "https://docs.python.org/3/library/exceptions.html#os-exceptions",
    },
  },
  {
    id: "no-route",
    text: "OSError: [Errno {number}] No route to host",
    pattern:
      /\bOSError: \[Errno (?:113|65|101|51)\] (?:No route to host|Network is unreachable|Connect call failed)/,
    example: "OSError: [Errno 113] No route to host",
    situation: "connect-timeout",
    side: "client",
    readFrom: {
      title: "Python: errno",
      url: "https://docs.python.org/3/library/errno.html#errno.EHOSTUNREACH",
    },
  },
  {
    id: "name-not-known",
    text: "socket.gaierror: [Errno {number}] Name or service not known",
    pattern: /\bsocket\.gaierror\b/,
    example: "socket.gaierror: [Errno -2] Name or service not known",
    situation: "dns-failure",
    side: "client",
    readFrom: {
      title: "Python: socket.gaierror",
      url: "https://docs.python.org/3/library/socket.html#socket.gaierror",
    },
  },
  {
    id: "incomplete-read",
    text: "asyncio.exceptions.IncompleteReadError: {count} bytes read on a total of {count} expected bytes",
    pattern:
      /\bIncompleteReadError: \d{1,10} bytes read on a total of (?:\d{1,10}|undefined) expected bytes/,
    example: "asyncio.exceptions.IncompleteReadError: 0 bytes read on a total of 2 expected bytes",
    situation: "eof-without-close",
    side: "either",
    readFrom: {
      sourceOf: "python/cpython Lib/asyncio/exceptions.py",
      url: "https://github.com/python/cpython/blob/3a684251325a693a0584952abd97954c236550a6/Lib/asyncio/exceptions.py",
    },
  },
];
