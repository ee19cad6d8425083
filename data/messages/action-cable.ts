import type { MessageStack } from "../model/message.ts";

export const actionCable = {
  id: "action-cable",
  name: "Action Cable (Rails)",
  platform: "Ruby",
  messages: [
    {
      id: "origin-not-allowed",
      text: "Request origin not allowed: {origin}",
      pattern:
        /Request origin not allowed: |Failed to upgrade to WebSocket \(REQUEST_METHOD: GET, HTTP_CONNECTION: (?:[^,)\n]{1,40}, ?)?upgrade, HTTP_UPGRADE: websocket\)/i,
      example: "Request origin not allowed: https://evil.example",
      situation: "origin-rejected",
      side: "server",
      readFrom: {
        sourceOf: "rails/rails actioncable/lib/action_cable/server/base.rb",
        url: "https://github.com/rails/rails/blob/2a2db1e8d6d/actioncable/lib/action_cable/server/base.rb",
      },
    },
    {
      id: "unauthorized",
      text: "An unauthorized connection attempt was rejected",
      pattern: /An unauthorized connection attempt was rejected/,
      example: "An unauthorized connection attempt was rejected",
      situation: "auth-failed",
      side: "server",
      readFrom: {
        sourceOf: "rails/rails actioncable/lib/action_cable/connection/authorization.rb",
        url: "https://github.com/rails/rails/blob/2a2db1e8d6d/actioncable/lib/action_cable/connection/authorization.rb",
      },
    },
    {
      id: "failed-to-upgrade",
      text: "Failed to upgrade to WebSocket (REQUEST_METHOD: {method}, HTTP_CONNECTION: {connection}, HTTP_UPGRADE: {upgrade})",
      pattern:
        /Failed to upgrade to WebSocket \(REQUEST_METHOD: (?!GET, HTTP_CONNECTION: (?:[^,)\n]{1,40}, ?)?upgrade, HTTP_UPGRADE: websocket\))/i,
      example:
        "Failed to upgrade to WebSocket (REQUEST_METHOD: GET, HTTP_CONNECTION: close, HTTP_UPGRADE: )",
      situation: "handshake-not-websocket",
      side: "server",
      readFrom: {
        sourceOf: "rails/rails actioncable/lib/action_cable/server/socket.rb",
        url: "https://github.com/rails/rails/blob/2a2db1e8d6d/actioncable/lib/action_cable/server/socket.rb",
      },
    },
    {
      id: "stale-connection",
      text: "ConnectionMonitor detected stale connection. reconnectAttempts = {number}",
      pattern: /ConnectionMonitor detected stale connection/,
      example:
        "[ActionCable] ConnectionMonitor detected stale connection. reconnectAttempts = 0, time stale = 7 s",
      situation: "keepalive-timeout",
      side: "client",
      readFrom: {
        sourceOf: "rails/rails actioncable/app/javascript/action_cable/connection_monitor.js",
        url: "https://github.com/rails/rails/blob/2a2db1e8d6d/actioncable/app/javascript/action_cable/connection_monitor.js",
      },
    },
    {
      id: "disconnecting",
      text: "Disconnecting. Reason: {reason}",
      pattern: /\[ActionCable\] Disconnecting\. Reason: (?<reason>\w{1,20})/,
      example: "[ActionCable] Disconnecting. Reason: remote",
      situation: "server-closed-session",
      side: "client",
      readFrom: {
        sourceOf: "rails/rails actioncable/app/javascript/action_cable/connection.js",
        url: "https://github.com/rails/rails/blob/2a2db1e8d6d/actioncable/app/javascript/action_cable/connection.js",
      },
    },
  ],
} as const satisfies MessageStack;
