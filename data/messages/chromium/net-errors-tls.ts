import type { MessageList } from "#data/model/message.ts";

/** The network errors of certificates and of TLS. */
export const netErrorsTls: MessageList = [
  {
    id: "cert-common-name-invalid",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CERT_COMMON_NAME_INVALID",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_CERT_COMMON_NAME_INVALID\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_CERT_COMMON_NAME_INVALID",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "cert-date-invalid",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CERT_DATE_INVALID",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_CERT_DATE_INVALID\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_CERT_DATE_INVALID",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "cert-revoked",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CERT_REVOKED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_CERT_REVOKED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_CERT_REVOKED",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "cert-invalid",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CERT_INVALID",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_CERT_INVALID\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_CERT_INVALID",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "cert-weak-signature-algorithm",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "cert-known-interception-blocked",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "certificate-transparency-required",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "ssl-protocol-error",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_SSL_PROTOCOL_ERROR",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_SSL_PROTOCOL_ERROR\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_SSL_PROTOCOL_ERROR",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "ssl-version-or-cipher-mismatch",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "ssl-unrecognized-name-alert",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_SSL_UNRECOGNIZED_NAME_ALERT",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_SSL_UNRECOGNIZED_NAME_ALERT\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_SSL_UNRECOGNIZED_NAME_ALERT",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "ssl-pinned-key-not-in-cert-chain",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "ssl-client-auth-cert-needed",
    text: "net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED\b/m,
    example: "net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "bad-ssl-client-auth-cert",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_BAD_SSL_CLIENT_AUTH_CERT",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_BAD_SSL_CLIENT_AUTH_CERT\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_BAD_SSL_CLIENT_AUTH_CERT",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
];
