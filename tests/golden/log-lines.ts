/** A line as somebody pastes it, with what it means. */
export interface LogLine {
  readonly line: string;
  /** The stack that prints it, by its id. */
  readonly stack: string;
  readonly situation: string;
  /** The close code that the line names or that the stack reports with it. */
  readonly code?: number;
}

const at = (stack: string, situation: string, line: string, code?: number): LogLine => ({
  line,
  stack,
  situation,
  ...(code === undefined ? {} : { code }),
});

/** Real lines of different stacks, each as it stands in somebody's log. */
export const logLines: readonly LogLine[] = [
  at(
    "chromium",
    "handshake-rejected",
    "ws.js:7 WebSocket connection to 'wss://api.shop.test/live' failed: Error during WebSocket handshake: Unexpected response code: 404",
    1006,
  ),
  at(
    "chromium",
    "connection-refused",
    "WebSocket connection to 'ws://localhost:3001/' failed: Error in connection establishment: net::ERR_CONNECTION_REFUSED",
    1006,
  ),
  at(
    "chromium",
    "protocol-error",
    "WebSocket connection to 'wss://a.test/' failed: A server must not mask any frames that it sends to the client.",
    1006,
  ),
  at(
    "chromium",
    "closed-before-open",
    "WebSocket connection to 'ws://localhost:5173/' failed: WebSocket is closed before the connection is established.",
    1006,
  ),
  at(
    "firefox",
    "connect-failed",
    "Firefox can’t establish a connection to the server at wss://push.test/socket.",
    1006,
  ),
  at("node-ws", "handshake-rejected", "Error: Unexpected server response: 502", 1006),
  at("node-ws", "handshake-timeout", "Error: Opening handshake has timed out", 1006),
  at(
    "node-ws",
    "eof-during-handshake",
    "Error: socket hang up\n    at TLSSocket.socketOnEnd",
    1006,
  ),
  at("node-ws", "message-too-big", "RangeError: Max payload size exceeded", 1009),
  at("node-ws", "send-before-open", "Error: WebSocket is not open: readyState 0 (CONNECTING)"),
  at("node-ws", "reason-too-long", "RangeError: The message must not be greater than 123 bytes"),
  at("node-ws", "protocol-error", "RangeError: Invalid WebSocket frame: RSV1 must be clear", 1002),
  at(
    "gorilla-websocket",
    "eof-without-close",
    "read: websocket: close 1006 (abnormal closure): unexpected EOF",
    1006,
  ),
  at(
    "gorilla-websocket",
    "closed-with-code",
    "2026/10/02 11:20:07 error: websocket: close 1001 (going away)",
    1001,
  ),
  at("gorilla-websocket", "handshake-rejected", "dial: websocket: bad handshake"),
  at("gorilla-websocket", "message-too-big", "websocket: read limit exceeded", 1009),
  at(
    "gorilla-websocket",
    "origin-rejected",
    "upgrade: websocket: request origin not allowed by Upgrader.CheckOrigin",
  ),
  at(
    "gorilla-websocket",
    "handshake-not-websocket",
    "websocket: the client is not using the websocket protocol: 'upgrade' token not found in 'Connection' header",
  ),
  at(
    "python-websockets",
    "keepalive-timeout",
    "websockets.exceptions.ConnectionClosedError: sent 1011 (internal error) keepalive ping timeout; no close frame received",
    1011,
  ),
  at(
    "python-websockets",
    "eof-without-close",
    "websockets.exceptions.ConnectionClosedError: no close frame received or sent",
    1006,
  ),
  at(
    "python-websockets",
    "handshake-rejected",
    "websockets.exceptions.InvalidStatus: server rejected WebSocket connection: HTTP 403",
  ),
  at("python-websockets", "handshake-timeout", "TimeoutError: timed out during opening handshake"),
  at(
    "aiohttp",
    "handshake-rejected",
    "aiohttp.client_exceptions.WSServerHandshakeError: 401, message='Invalid response status', url='wss://a.test/ws'",
  ),
  at(
    "nginx",
    "idle-timeout",
    "2026/10/02 11:20:07 [info] 31#31: *12 upstream timed out (110: Connection timed out) while proxying upgraded connection, client: 10.1.2.3",
  ),
  at(
    "nginx",
    "write-timeout",
    "2026/10/02 11:20:07 [info] 31#31: *12 client timed out (110: Connection timed out) while proxying upgraded connection, client: 10.1.2.3",
  ),
  at(
    "nginx",
    "connection-refused",
    "2026/10/02 11:20:07 [error] 31#31: *9 connect() failed (111: Connection refused) while connecting to upstream, client: 10.1.2.3",
  ),
  at(
    "nginx",
    "upstream-unavailable",
    "2026/10/02 11:20:07 [error] 31#31: *9 no live upstreams while connecting to upstream, client: 10.1.2.3",
  ),
  at(
    "heroku-router",
    "idle-timeout",
    'heroku[router]: at=error code=H15 desc="Idle connection" method=GET path="/ws" host=a.herokuapp.com',
  ),
  at(
    "autobahn-python",
    "handshake-rejected",
    "failing WebSocket opening handshake ('WebSocket connection upgrade failed [403]: Forbidden')",
    1006,
  ),
  at(
    "autobahn-python",
    "handshake-invalid",
    "failing WebSocket opening handshake ('HTTP Upgrade header missing')",
    1006,
  ),
  at(
    "websocketpp",
    "eof-without-close",
    "[2026-10-02 11:20:07] [disconnect] Disconnect close local:[1006,End of File] remote:[1006]",
    1006,
  ),
  at(
    "websocketpp",
    "closed-with-code",
    "[2026-10-02 11:20:07] [disconnect] Disconnect close local:[1000] remote:[1000]",
    1000,
  ),
  at(
    "tungstenite",
    "eof-without-close",
    "WebSocket protocol error: Connection reset without closing handshake",
  ),
  at(
    "okhttp",
    "handshake-rejected",
    "java.net.ProtocolException: Expected HTTP 101 response but was '401 Unauthorized'",
  ),
  at(
    "dotnet-websocket",
    "eof-without-close",
    "System.Net.WebSockets.WebSocketException (0x80004005): The remote party closed the WebSocket connection without completing the close handshake.",
  ),
  at(
    "dotnet-websocket",
    "handshake-rejected",
    "System.Net.WebSockets.WebSocketException: The server returned status code '403' when status code '101' was expected.",
  ),
  at("socket-io", "keepalive-timeout", "disconnected: ping timeout"),
  at(
    "signalr-js",
    "keepalive-timeout",
    "Error: Server timeout elapsed without receiving a message from the server.",
  ),
  at("discord-js", "policy-refusal", "Error: Used disallowed intents", 4014),
  at(
    "spring-websocket",
    "origin-rejected",
    "Handshake request rejected, Origin header value https://shop.test not allowed",
  ),
  at(
    "java-websocket",
    "keepalive-timeout",
    "The connection was closed because the other endpoint did not respond with a pong in time.",
    1006,
  ),
  at(
    "urlsession-websocket",
    "peer-reset",
    'Error Domain=NSPOSIXErrorDomain Code=57 "Socket is not connected"',
  ),
  at(
    "python-websockets",
    "closed-with-code",
    "received 1011 (internal error) keepalive ping timeout; then sent 1011 (internal error) keepalive ping timeout",
    1011,
  ),
  at(
    "jetty",
    "idle-timeout",
    "org.eclipse.jetty.websocket.core.exception.WebSocketTimeoutException: Connection Idle Timeout",
    1001,
  ),
  at("curl", "handshake-rejected", "curl: (22) Refused WebSockets upgrade: 403"),
];
