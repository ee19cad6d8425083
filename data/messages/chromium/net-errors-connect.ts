import type { MessageList } from "#data/model/message.ts";

/** The network errors of a name, an address or a network: the words stand after what failed. */
export const netErrorsConnect: MessageList = [
  {
    id: "name-not-resolved",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_NAME_NOT_RESOLVED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_NAME_NOT_RESOLVED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_NAME_NOT_RESOLVED",
    situation: "dns-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "name-resolution-failed",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_NAME_RESOLUTION_FAILED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_NAME_RESOLUTION_FAILED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_NAME_RESOLUTION_FAILED",
    situation: "dns-failure",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "internet-disconnected",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_INTERNET_DISCONNECTED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_INTERNET_DISCONNECTED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_INTERNET_DISCONNECTED",
    situation: "network-change",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "network-changed",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_NETWORK_CHANGED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_NETWORK_CHANGED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_NETWORK_CHANGED",
    situation: "network-change",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "network-io-suspended",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_NETWORK_IO_SUSPENDED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_NETWORK_IO_SUSPENDED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_NETWORK_IO_SUSPENDED",
    situation: "network-change",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "address-unreachable",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_ADDRESS_UNREACHABLE",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_ADDRESS_UNREACHABLE\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_ADDRESS_UNREACHABLE",
    situation: "connect-timeout",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "connection-aborted",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CONNECTION_ABORTED",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_CONNECTION_ABORTED\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_CONNECTION_ABORTED",
    situation: "connect-failed",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "unsafe-port",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_UNSAFE_PORT",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: |Error during WebSocket handshake: )net::ERR_UNSAFE_PORT\b/m,
    example:
      "WebSocket connection to 'ws://example.com:25/ws' failed: Error in connection establishment: net::ERR_UNSAFE_PORT",
    situation: "blocked-port",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "connection-reset",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: net::ERR_CONNECTION_RESET",
    pattern: /(?:^|\(failed\) ?|Error in connection establishment: )net::ERR_CONNECTION_RESET\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_CONNECTION_RESET",
    situation: "eof-during-handshake",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/base/net_error_list.h",
      url: "https://github.com/chromium/chromium/blob/0182b17bc505e3d68ffd2269d18e1a2fa5bc8876/net/base/net_error_list.h",
    },
  },
  {
    id: "other-net-error",
    text: "WebSocket connection to '{url}' failed: Error in connection establishment: {net error}",
    pattern:
      /(?:^|\(failed\) ?|Error in connection establishment: )net::ERR_(?:CONNECTION_FAILED|FAILED|UNEXPECTED)\b/m,
    example:
      "WebSocket connection to 'wss://example.com/ws' failed: Error in connection establishment: net::ERR_FAILED",
    situation: "connect-failed",
    code: 1006,
    side: "client",
    readFrom: {
      sourceOf: "chromium/chromium net/websockets/websocket_stream.cc",
      url: "https://github.com/chromium/chromium/blob/068d29106afcc2435307d2d2067a014a018d8ec7/net/websockets/websocket_stream.cc",
    },
  },
];
