import type { MessageList } from "#data/model/message.ts";

/** The network errors of a forward proxy. */
export const netErrorsProxy: MessageList = [
  {
    id: "tunnel-failed",
    text: "WebSocket connection to '{url}' failed: Establishing a tunnel via proxy server failed.",
    pattern: /Establishing a tunnel via proxy server failed/,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Establishing a tunnel via proxy server failed.",
    situation: "proxy-rejected",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_stream.cc",
      url: "https://github.com/chromium/chromium/blob/068d29106afcc2435307d2d2067a014a018d8ec7/net/websockets/websocket_stream.cc",
    },
  },
  {
    id: "tunnel-connection-failed",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_TUNNEL_CONNECTION_FAILED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_TUNNEL_CONNECTION_FAILED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_TUNNEL_CONNECTION_FAILED",
    situation: "proxy-rejected",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "proxy-connection-failed",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_PROXY_CONNECTION_FAILED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_PROXY_CONNECTION_FAILED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_PROXY_CONNECTION_FAILED",
    situation: "proxy-rejected",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "socks-connection-failed",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_SOCKS_CONNECTION_FAILED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_SOCKS_CONNECTION_FAILED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_SOCKS_CONNECTION_FAILED",
    situation: "proxy-rejected",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "mandatory-proxy-configuration-failed",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED",
    situation: "proxy-rejected",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "proxy-auth-requested",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_PROXY_AUTH_REQUESTED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_PROXY_AUTH_REQUESTED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_PROXY_AUTH_REQUESTED",
    situation: "proxy-auth",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "proxy-auth-unsupported",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_PROXY_AUTH_UNSUPPORTED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_PROXY_AUTH_UNSUPPORTED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_PROXY_AUTH_UNSUPPORTED",
    situation: "proxy-auth",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "proxy-certificate-invalid",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_PROXY_CERTIFICATE_INVALID",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_PROXY_CERTIFICATE_INVALID\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_PROXY_CERTIFICATE_INVALID",
    situation: "tls-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
];
