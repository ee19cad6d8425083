import type { Situation } from "./situation.ts";
import { handshakeRejected } from "./situations/handshake-rejected.ts";
import { handshakeInvalid } from "./situations/handshake-invalid.ts";
import { handshakeNotWebsocket } from "./situations/handshake-not-websocket.ts";
import { handshakeTimeout } from "./situations/handshake-timeout.ts";
import { eofDuringHandshake } from "./situations/eof-during-handshake.ts";
import { connectionRefused } from "./situations/connection-refused.ts";
import { connectTimeout } from "./situations/connect-timeout.ts";
import { connectFailed } from "./situations/connect-failed.ts";
import { dnsFailure } from "./situations/dns-failure.ts";
import { tlsFailure } from "./situations/tls-failure.ts";
import { subprotocolMismatch } from "./situations/subprotocol-mismatch.ts";
import { originRejected } from "./situations/origin-rejected.ts";
import { authFailed } from "./situations/auth-failed.ts";
import { proxyRejected } from "./situations/proxy-rejected.ts";
import { proxyAuth } from "./situations/proxy-auth.ts";
import { upstreamUnavailable } from "./situations/upstream-unavailable.ts";
import { missingUpgradeHeaders } from "./situations/missing-upgrade-headers.ts";
import { closeBeforeAccept } from "./situations/close-before-accept.ts";
import { stickySessionMissing } from "./situations/sticky-session-missing.ts";
import { clientConnectionLimit } from "./situations/client-connection-limit.ts";
import { mixedContent } from "./situations/mixed-content.ts";
import { blockedByCsp } from "./situations/blocked-by-csp.ts";
import { blockedPort } from "./situations/blocked-port.ts";
import { closedBeforeOpen } from "./situations/closed-before-open.ts";
import { idleTimeout } from "./situations/idle-timeout.ts";
import { lifetimeLimit } from "./situations/lifetime-limit.ts";
import { silentDrop } from "./situations/silent-drop.ts";
import { keepaliveTimeout } from "./situations/keepalive-timeout.ts";
import { peerReset } from "./situations/peer-reset.ts";
import { eofWithoutClose } from "./situations/eof-without-close.ts";
import { networkChange } from "./situations/network-change.ts";
import { tabThrottling } from "./situations/tab-throttling.ts";
import { serverCrash } from "./situations/server-crash.ts";
import { destroyedSocket } from "./situations/destroyed-socket.ts";
import { http2Reset } from "./situations/http2-reset.ts";
import { compressionFailure } from "./situations/compression-failure.ts";
import { protocolError } from "./situations/protocol-error.ts";
import { invalidUtf8 } from "./situations/invalid-utf8.ts";
import { unsupportedData } from "./situations/unsupported-data.ts";
import { messageTooBig } from "./situations/message-too-big.ts";
import { backpressureLimit } from "./situations/backpressure-limit.ts";
import { writeTimeout } from "./situations/write-timeout.ts";
import { policyRefusal } from "./situations/policy-refusal.ts";
import { rateLimited } from "./situations/rate-limited.ts";
import { connectionLimit } from "./situations/connection-limit.ts";
import { credentialsExpired } from "./situations/credentials-expired.ts";
import { internalError } from "./situations/internal-error.ts";
import { serverClosedSession } from "./situations/server-closed-session.ts";
import { normalClose } from "./situations/normal-close.ts";
import { goingAway } from "./situations/going-away.ts";
import { serverShutdown } from "./situations/server-shutdown.ts";
import { closedByClient } from "./situations/closed-by-client.ts";
import { noStatus } from "./situations/no-status.ts";
import { closedWithCode } from "./situations/closed-with-code.ts";
import { closeTimeout } from "./situations/close-timeout.ts";
import { invalidCloseCodeReceived } from "./situations/invalid-close-code-received.ts";
import { invalidUrl } from "./situations/invalid-url.ts";
import { invalidSubprotocolArgument } from "./situations/invalid-subprotocol-argument.ts";
import { closeCodeNotAllowed } from "./situations/close-code-not-allowed.ts";
import { reasonTooLong } from "./situations/reason-too-long.ts";
import { sendBeforeOpen } from "./situations/send-before-open.ts";
import { sendAfterClose } from "./situations/send-after-close.ts";
import { receiveAfterClose } from "./situations/receive-after-close.ts";
import { apiMisuse } from "./situations/api-misuse.ts";
import { reconnectSuppressed } from "./situations/reconnect-suppressed.ts";

/** Every situation, in the order of `situationIds`. */
export const situations: readonly Situation[] = [
  handshakeRejected,
  handshakeInvalid,
  handshakeNotWebsocket,
  handshakeTimeout,
  eofDuringHandshake,
  connectionRefused,
  connectTimeout,
  connectFailed,
  dnsFailure,
  tlsFailure,
  subprotocolMismatch,
  originRejected,
  authFailed,
  proxyRejected,
  proxyAuth,
  upstreamUnavailable,
  missingUpgradeHeaders,
  closeBeforeAccept,
  stickySessionMissing,
  clientConnectionLimit,
  mixedContent,
  blockedByCsp,
  blockedPort,
  closedBeforeOpen,
  idleTimeout,
  lifetimeLimit,
  silentDrop,
  keepaliveTimeout,
  peerReset,
  eofWithoutClose,
  networkChange,
  tabThrottling,
  serverCrash,
  destroyedSocket,
  http2Reset,
  compressionFailure,
  protocolError,
  invalidUtf8,
  unsupportedData,
  messageTooBig,
  backpressureLimit,
  writeTimeout,
  policyRefusal,
  rateLimited,
  connectionLimit,
  credentialsExpired,
  internalError,
  serverClosedSession,
  normalClose,
  goingAway,
  serverShutdown,
  closedByClient,
  noStatus,
  closedWithCode,
  closeTimeout,
  invalidCloseCodeReceived,
  invalidUrl,
  invalidSubprotocolArgument,
  closeCodeNotAllowed,
  reasonTooLong,
  sendBeforeOpen,
  sendAfterClose,
  receiveAfterClose,
  apiMisuse,
  reconnectSuppressed,
];
