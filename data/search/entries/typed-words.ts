import type { SituationId } from "#data/model/situation.ts";
import type { CollectionId } from "#data/words/pages/reference-page.ts";

/**
 * What people type for a situation that its own title does not say: the words of askers, of
 * operating systems, of runtimes. They lead to the page and are not shown.
 */
export const typedForSituation: Partial<Readonly<Record<SituationId, string>>> = {
  "api-misuse":
    "wrong usage concurrent read write twice already upgraded not allowed illegal state",
  "auth-failed":
    "unauthorized 401 403 forbidden token jwt cookie bearer authorization header login credentials api key reject authentication never seen query string custom headers pass headers browser cannot set headers query parameter cookie websocket constructor unauthorised",
  "backpressure-limit":
    "slow consumer backpressure bufferedAmount buffer full queue high water mark send buffer memory grows",
  "blocked-by-csp": "content security policy connect-src refused to connect violates directive csp",
  "blocked-port": "ERR_UNSAFE_PORT unsafe port 6000 6666 blocked restricted port not allowed",
  "client-connection-limit":
    "255 256 200 too many sockets insufficient resources per host limit browser tabs maximum number of websockets chrome firefox",
  "close-before-accept":
    "403 before accept asgi django channels fastapi starlette close code lost 4401 becomes http denial response",
  "close-code-not-allowed":
    "InvalidAccessError close() code must be 1000 or between 3000 and 4999 send custom code from browser cannot close with 1001 1008 1011 invalid close code only 1000 allowed permitted codes range 1xxx",
  "close-timeout":
    "closing handshake timed out stuck in CLOSING readyState 2 never onclose late close takes 30 seconds slow",
  "closed-before-open":
    "WebSocket is closed before the connection is established react strict mode useEffect cleanup unmount double render hot reload abort connecting",
  "closed-by-client":
    "client closes itself logout navigate user left bot disconnects component unmount close() called",
  "closed-with-code": "custom code application code private 4000 range remote closed with code",
  "compression-failure":
    "permessage-deflate deflate zlib inflate rsv1 compressed invalid distance compression",
  "connect-failed":
    "cannot connect failed to connect onerror no details error event unknown reason failed without reason 1006 immediately wss fails localhost works production iis error in connection establishment",
  "connect-timeout":
    "ETIMEDOUT ERR_CONNECTION_TIMED_OUT Errno 110 10060 firewall security group blackhole unreachable no route EHOSTUNREACH connect timed out pending forever",
  "connection-limit":
    "max connections limit reached open file descriptors EMFILE ulimit 1024 too many open files worker_connections scale number of connections concurrent quota",
  "connection-refused":
    "ECONNREFUSED ERR_CONNECTION_REFUSED ConnectionRefusedError Errno 111 61 10061 connect refused nothing listening wrong port localhost ipv6 ::1 docker container",
  "credentials-expired":
    "token expired jwt expires refresh session expired while connected after an hour reauthenticate",
  "destroyed-socket":
    "terminate() socket.destroy process.exit close frame not sent destroy reason lost resetAndDestroy cancel",
  "dns-failure":
    "ERR_NAME_NOT_RESOLVED getaddrinfo ENOTFOUND EAI_AGAIN gaierror nodename nor servname provided name or service not known UnknownHostException no such host UnresolvedAddressException dns resolve hostname could not be found",
  "eof-during-handshake":
    "socket hang up ECONNRESET ServerDisconnectedError empty reply ERR_CONNECTION_CLOSED ERR_EMPTY_RESPONSE unexpected end handshake eof closed during did not receive a valid http response",
  "eof-without-close":
    "unexpected EOF EOFException IncompleteReadError 0 bytes read fin no close frame received or sent ConnectionClosedError ResetWithoutClosingHandshake closed without close handshake premature remote host closed cloudflare restarting tunnel",
  "going-away":
    "navigating away page closed tab closed refresh reload browser leaves endpoint 1001 user leaves beforeunload",
  "handshake-invalid":
    "Sec-WebSocket-Accept invalid header Parse Error Expected HTTP/ ERR_INVALID_HTTP_RESPONSE not a websocket server bad response malformed status line incorrect key mismatch",
  "handshake-not-websocket":
    "plain http request 426 upgrade required curl browser opens url GET not websocket missing Upgrade header expected",
  "handshake-rejected":
    "Unexpected server response 200 301 302 400 404 429 500 502 503 status code handshake failed bad handshake rejected unexpected response code redirect route not found path 101 expected WSServerHandshakeError InvalidStatus bad gateway",
  "handshake-timeout":
    "opening handshake timed out handshake has timed out hangs connecting readyState 0 pending forever server busy open_timeout",
  "http2-reset":
    "ERR_HTTP2_PROTOCOL_ERROR http2 rst_stream goaway quic http3 extended connect alpn h2",
  "idle-timeout":
    "idle timeout disconnects after seconds minutes inactivity no traffic no data quiet silence 30 60 90 100 120 300 350 600 every minute exactly load balancer drops when idle keep alive ping heartbeat recv browser javascript cannot send ping keep the connection alive several minutes after a while duration",
  "internal-error":
    "unhandled exception 500 handler threw internal server error onmessage throws bug in server code stack trace",
  "invalid-close-code-received":
    "Invalid WebSocket frame invalid status code 1005 1006 1015 on the wire reserved illegal close code send 1006 receives 1002",
  "invalid-subprotocol-argument":
    "SyntaxError subprotocol is invalid duplicate protocols argument token in protocols constructor second argument headers",
  "invalid-url":
    "SyntaxError url is invalid scheme must be ws wss fragment identifier relative url invalid url constructor",
  "invalid-utf8":
    "Could not decode a text frame as UTF-8 invalid utf-8 sequence binary sent as text emoji encoding UnicodeDecodeError",
  "keepalive-timeout":
    "ping timeout pong timeout heartbeat missed keepalive ping timeout no pong received blocked event loop cpu bound ping_interval ping_timeout transport ping timeout heartbeats",
  "lifetime-limit":
    "maximum duration connection duration 2 hours 24 hours 60 minutes one hour max age lifetime always after exactly busy cloud run api gateway session limit forced disconnect daily even while in use active busy traffic flowing regularly periodic on a schedule same age",
  "message-too-big":
    "message too big max payload size exceeded maxPayload 1009 frame too large 64 KB 1 MB limit large file image base64 max_size read_message_max maxHttpBufferSize set maximum message size increase Max frame length",
  "missing-upgrade-headers":
    "nginx Upgrade Connection header proxy_set_header proxy_http_version 1.1 apache mod_proxy_wstunnel traefik reverse proxy 400 bad request 426 ingress behind proxy not working iis arr",
  "mixed-content":
    "mixed content SecurityError insecure https page ws:// wss required may not be initiated from a page loaded over HTTPS ws from https page blocked upgrade insecure",
  "network-change":
    "ERR_INTERNET_DISCONNECTED ERR_NETWORK_CHANGED ERR_NETWORK_IO_SUSPENDED wifi turned off switch 4g lte vpn laptop sleep lid wake phone lock background ios android mobile app suspended airplane roaming offline online network connection is cut unplug cable",
  "no-status": "close() without code 1005 empty close frame no status received no code",
  "normal-close": "1000 normal closure done finished server closes connection after response",
  "origin-rejected":
    "origin not allowed cors checkOrigin 403 request origin not allowed by Upgrader.CheckOrigin allowed origins AllowedHosts host header cross origin blocked csrf",
  "peer-reset":
    "ECONNRESET ConnectionResetError Errno 104 10054 Connection reset by peer broken pipe EPIPE ERR_CONNECTION_RESET rst SocketException forcibly closed by the remote host",
  "policy-refusal": "policy violation 1008 banned blocked not allowed rules violates terms",
  "protocol-error":
    "Invalid frame header RSV bits must be clear bad opcode masked unmasked reserved bits non-zero fragmented control frame One or more reserved bits are on 1002 protocol violation broken close frame",
  "proxy-auth": "407 Proxy Authentication Required ntlm kerberos corporate proxy password",
  "proxy-rejected":
    "ERR_TUNNEL_CONNECTION_FAILED corporate proxy CONNECT refused 403 proxy tunnel antivirus zscaler firewall blocks websockets company network works at home not at office works on my machine not on company laptop browser security",
  "rate-limited":
    "429 too many requests rate limit throttled quota exceeded reconnect too often flood messages per second identify",
  "reason-too-long": "close reason must not be greater than 123 UTF-8 bytes too long reason string",
  "receive-after-close": "recv after close Cannot call receive once a disconnect has been received",
  "reconnect-suppressed":
    "does not reconnect automatically stopped reconnecting library gives up no retry max retries reconnection failed",
  "send-after-close":
    "WebSocket is already in CLOSING or CLOSED state not open readyState 3 cannot write after close write to closed broken pipe Cannot call send once a close message has been sent unexpected asgi message",
  "send-before-open":
    "Still in CONNECTING state InvalidStateError send before open readyState 0 not yet connected NotYetConnected wait for onopen",
  "server-closed-session":
    "kicked duplicate login logged in elsewhere another session replaced session ended by server forced logout io server disconnect",
  "server-crash":
    "crash OOM killed panic segfault process exited SIGKILL exception unhandled server died out of memory exit 137",
  "server-shutdown":
    "deploy rolling restart kubernetes pod terminated SIGTERM drain scale down shutdown release graceful shutdown nginx reload service restart worker recycle redeploy maintenance ingress reload iis app pool recycle upgrade autoscaling",
  "silent-drop":
    "half open dead connection no close event onclose not called never fires late wifi off nat timeout firewall drops silently cable unplugged vpn readyState still open stale zombie dead after screen lock no error sends succeed suddenly terminated not notified detect dead peer server does not know client disconnected takes long to notice",
  "sticky-session-missing":
    "Session ID unknown sticky session load balancer multiple instances pm2 cluster socket.io 400 polling round robin affinity replicas",
  "subprotocol-mismatch":
    "Sec-WebSocket-Protocol header subprotocol not supported Sent non-empty header but no response was received graphql-transport-ws graphql-ws mqtt no matching protocol unsupported subprotocol",
  "tab-throttling":
    "background tab inactive tab timers throttled setInterval chrome throttling hidden minimized window heartbeat late",
  "tls-failure":
    "ssl certificate CERTIFICATE_VERIFY_FAILED self signed ERR_CERT_AUTHORITY_INVALID wrong version number EPROTO handshake failure wss x509 unknown authority expired certificate hostname mismatch SSLError SSLHandshakeException PKIX path building failed 1015 unable to verify OSStatus -9847 -9807 -9813 errSSL wss over https does not work after moving to https",
  "unsupported-data": "1003 unsupported data binary text only blob type not accepted",
  "upstream-unavailable":
    "502 bad gateway 503 service unavailable 504 gateway timeout no live upstreams 520 521 522 523 524 cloudflare origin down backend unreachable upstream connect error",
  "write-timeout":
    "write timeout i/o timeout send timed out slow client blocked write deadline exceeded",
};

/** The same for a code. */
export const typedForCode: Readonly<Record<number, string>> = {
  1000: "normal success ok finished clean",
  1001: "navigate leave page tab closed shutdown endpoint",
  1002: "protocol violation invalid frame",
  1003: "unsupported type binary text",
  1005: "no code empty missing status",
  1006: "abnormal unexpected drop no reason lost without close frame suddenly onclose disconnects randomly",
  1007: "invalid payload utf8 utf-8 encoding data",
  1008: "policy auth forbidden rejected generic",
  1009: "too big large size limit payload",
  1010: "extension missing mandatory negotiate",
  1011: "internal server error exception unexpected condition",
  1012: "restart deploy reboot",
  1013: "try again later overload busy backoff",
  1014: "gateway proxy upstream invalid",
  1015: "tls ssl certificate handshake",
};

/** The same for a page that lists a collection. */
export const typedForCollection: Readonly<Record<CollectionId, string>> = {
  codes:
    "every code table reconnect which should meaning status codes registered cheat sheet list valid allowed",
  services: "codes custom private application apps api codelist products",
  situations: "causes reasons everything happened troubleshooting debug",
  timeouts:
    "timeouts idle timeout lifetime maximum duration default seconds minutes hours proxy loadbalancer disconnect",
  messages: "messages errors printed logs console output stack library libraries",
  comparisons: "difference between codes versus compare confused",
};
