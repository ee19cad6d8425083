import type { Situation } from "../model/situation.ts";

export const tlsFailure = {
  id: "tls-failure",
  phase: "opening",
  title: "TLS failed: certificate, name or version",
  happened:
    "The TCP connection was made, but the TLS handshake failed, so no HTTP request was sent.",
  symptoms: [
    "Only `wss:` fails; `ws:` to the same server works where it is allowed.",
    "The console shows an `ERR_CERT` or `ERR_SSL` error, or says that the opening handshake was canceled; the event says 1006, not 1015.",
    "It starts on a certain day, when a certificate ran out or was replaced.",
  ],
  confirm:
    "Run `openssl s_client -connect host:443 -servername host -verify_hostname host -verify_return_error`. It stops with the fault, such as an expired certificate or a missing issuer, or it connects and the cause lies elsewhere.",
  firstSafeMove:
    "Open `https://host/` in the same browser and read the certificate error; it is the same certificate.",
  fix: {
    steps: [
      "Install a certificate that is in date, names the host and comes with its full chain: clients outside a browser fail on a missing intermediate certificate that browsers may know already.",
      "Ask for no client certificate on the port of the WebSocket: where none was chosen before, Chromium offers no choice there and cancels the handshake.",
      "For `ERR_PROXY_CERTIFICATE_INVALID`, look at the certificate of the network's proxy, not of the server.",
      "Where the fault names no certificate, as “handshake failure” or `ERR_SSL_VERSION_OR_CIPHER_MISMATCH`, let both ends share a version of TLS and a cipher.",
      "For “wrong version number” or “Unsupported or unrecognized SSL message”, correct the port or the scheme: what came was no TLS.",
      "Renew automatically and watch the end date.",
      "Do not switch verification off in a client: that hides this fault and every attack.",
    ],
    products: [
      {
        product: "tungstenite",
        step: "Turn on its feature `native-tls` or `rustls-tls` if it says “TLS support not compiled in”: it began no TLS.",
        source: {
          sourceOf: "tungstenite",
          url: "https://github.com/snapview/tungstenite-rs/blob/c2921718b76f0ed8c69a895397ed981e4a321f6f/src/client.rs",
          shows: "refuses `wss:` in a build without one of the features",
        },
      },
    ],
    note: "In most browsers a page sees 1006; Firefox gives 1015 for one kind of TLS fault; Bun did for a failed TLS handshake, up to 1.4.3.",
  },
  codes: [1006, 1015],
  wire: {
    title: "The client refuses the certificate",
    steps: [
      {
        kind: "sent",
        from: "client",
        to: "server",
        label: "TLS ClientHello",
        text: "TCP is connected, and the client begins TLS.",
      },
      {
        kind: "sent",
        from: "server",
        to: "client",
        label: "certificate",
        text: "The server shows its certificate.",
      },
      {
        kind: "event",
        at: "client",
        label: "not trusted",
        text: "The client finds it out of date, for another name or without its chain.",
      },
      {
        kind: "cut",
        from: "client",
        to: "server",
        label: "TLS alert",
        text: "The client ends the connection; no HTTP request was sent.",
      },
      {
        kind: "event",
        at: "client",
        label: "close event: 1006",
        reports: 1006,
        text: "It reports 1006, which is what the standard asks of browsers.",
      },
    ],
  },
  otherWays:
    "Firefox gives 1015 for one kind of TLS fault, and Bun did for a failed TLS handshake, up to 1.4.3. `openssl` may connect where the client does not: Node.js and Java bring a list of issuers of their own, a server may want a client certificate, and `ERR_CERT_REVOKED`, `ERR_CERTIFICATE_TRANSPARENCY_REQUIRED` and `ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN` stand for checks that this command does not make. Python's “EOF occurred in violation of protocol” may come after `open` too: then the connection was cut, and TLS is not to blame.",
  next: ["connect-failed", "mixed-content", "eof-during-handshake"],
  sources: [
    {
      whatwg: "feedback-from-the-protocol",
      shows: "gives 1006 for a failed TLS handshake and says that 1015 is not used",
    },
    {
      rfc6455: "7.4.1",
      shows: "sets 1015 aside for a failed TLS handshake and forbids it in a Close frame",
    },
    {
      sourceOf: "Firefox",
      url: "https://github.com/mozilla/gecko-dev/blob/11cd73d7a786f5b313d1cc893fad67432d991aad/dom/websocket/WebSocket.cpp",
      shows: "sets 1015 when the security of the connection is inadequate",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/068d29106afcc2435307d2d2067a014a018d8ec7/net/websockets/websocket_stream.cc",
      shows: "cancels an opening handshake in which the server asks for a client certificate",
    },
    {
      title: "laravel-websockets issue 266",
      url: "https://github.com/beyondcode/laravel-websockets/issues/266",
      shows: "is a canceled handshake from a server that asked for a client certificate",
    },
    {
      sourceOf: "Chromium",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
      shows: "lists errors for revocation, transparency, pins, and no common version or cipher",
    },
    {
      title: "Node.js: the list of issuers",
      url: "https://nodejs.org/api/cli.html#--use-bundled-ca---use-openssl-ca",
      shows: "brings a fixed copy of Mozilla's list, or takes that of OpenSSL",
    },
    {
      sourceOf: "openjdk/jdk",
      url: "https://github.com/openjdk/jdk/blob/06da40b2150fdbdbabff9ab567a4925503d56a3f/src/java.base/share/classes/sun/security/ssl/TrustStoreManager.java",
      shows: "takes the issuers from `cacerts` of the JDK, unless told otherwise",
    },
    {
      title: "OpenSSL: verification options",
      url: "https://docs.openssl.org/master/man1/openssl-verification-options/",
      shows: "looks for revocation with `-crl_check`",
    },
    {
      title: "Python: ssl.SSLEOFError",
      url: "https://docs.python.org/3/library/ssl.html#ssl.SSLEOFError",
      shows: "raises it where a TLS connection has ended abruptly",
    },
  ],
} as const satisfies Situation;
