import type { MessageList } from "#data/model/message.ts";

/** What OpenSSL says; the number at the end is a line of C, and no close code. */
export const tls: MessageList = [
  {
    id: "certificate-verify-failed",
    text: "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {reason} (_ssl.c:{line})",
    pattern:
      /(?:\bssl\.\w{6,30}: )?\[SSL: CERTIFICATE_VERIFY_FAILED\] certificate verify failed(?:[^\n([]{0,200}\(_ssl\.c:\d{1,5}\))?/,
    example:
      "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)",
    situation: "tls-failure",
    side: "client",
    readFrom: {
      sourceOf: "python/cpython Modules/_ssl.c",
      url: "https://github.com/python/cpython/blob/00236fed5d810d37397378510a3413c4541a822d/Modules/_ssl.c",
    },
  },
  {
    id: "wrong-version-number",
    text: "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:{line})",
    pattern:
      /(?:\bssl\.\w{6,30}: )?\[SSL: WRONG_VERSION_NUMBER\] wrong version number(?: \(_ssl\.c:\d{1,5}\))?/,
    example: "ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)",
    situation: "tls-failure",
    side: "client",
    readFrom: {
      sourceOf: "python/cpython Modules/_ssl.c",
      url: "https://github.com/python/cpython/blob/00236fed5d810d37397378510a3413c4541a822d/Modules/_ssl.c",
    },
  },
  {
    id: "ssl-eof",
    text: "EOF occurred in violation of protocol (_ssl.c:{line})",
    pattern: /(?:\bssl\.\w{6,30}: )?EOF occurred in violation of protocol \(_ssl\.c:\d{1,5}\)/,
    example: "ssl.SSLEOFError: EOF occurred in violation of protocol (_ssl.c:1006)",
    situation: "tls-failure",
    side: "either",
    readFrom: {
      sourceOf: "python/cpython Modules/_ssl.c",
      url: "https://github.com/python/cpython/blob/00236fed5d810d37397378510a3413c4541a822d/Modules/_ssl.c",
    },
  },
  {
    id: "ssl-error",
    text: "ssl.SSLError: [SSL: {name}] {reason} (_ssl.c:{line})",
    pattern: /(?:\bssl\.\w{6,30}: )?\[SSL: [A-Z\d_]{1,60}\] [^\n([]{1,200}\(_ssl\.c:\d{1,5}\)/,
    example:
      "ssl.SSLError: [SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure (_ssl.c:1006)",
    situation: "tls-failure",
    side: "either",
    readFrom: {
      sourceOf: "python/cpython Modules/_ssl.c",
      url: "https://github.com/python/cpython/blob/00236fed5d810d37397378510a3413c4541a822d/Modules/_ssl.c",
    },
  },
];
