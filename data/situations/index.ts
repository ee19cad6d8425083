// Written by `npm run generate` from the files beside it.
import type { Situation } from "../model/situation.ts";
import { handshakeRejected } from "./handshake-rejected.ts";
import { handshakeInvalid } from "./handshake-invalid.ts";
import { handshakeNotWebsocket } from "./handshake-not-websocket.ts";
import { handshakeTimeout } from "./handshake-timeout.ts";
import { eofDuringHandshake } from "./eof-during-handshake.ts";
import { connectionRefused } from "./connection-refused.ts";
import { connectTimeout } from "./connect-timeout.ts";
import { connectFailed } from "./connect-failed.ts";
import { dnsFailure } from "./dns-failure.ts";
import { tlsFailure } from "./tls-failure.ts";
import { subprotocolMismatch } from "./subprotocol-mismatch.ts";
import { originRejected } from "./origin-rejected.ts";
import { authFailed } from "./auth-failed.ts";
import { proxyRejected } from "./proxy-rejected.ts";
import { proxyAuth } from "./proxy-auth.ts";
import { upstreamUnavailable } from "./upstream-unavailable.ts";
import { missingUpgradeHeaders } from "./missing-upgrade-headers.ts";
import { closeBeforeAccept } from "./close-before-accept.ts";
import { stickySessionMissing } from "./sticky-session-missing.ts";
import { clientConnectionLimit } from "./client-connection-limit.ts";
import { mixedContent } from "./mixed-content.ts";
import { blockedByCsp } from "./blocked-by-csp.ts";
import { blockedPort } from "./blocked-port.ts";
import { closedBeforeOpen } from "./closed-before-open.ts";
import { idleTimeout } from "./idle-timeout.ts";
import { lifetimeLimit } from "./lifetime-limit.ts";
import { silentDrop } from "./silent-drop.ts";
import { keepaliveTimeout } from "./keepalive-timeout.ts";
import { peerReset } from "./peer-reset.ts";
import { eofWithoutClose } from "./eof-without-close.ts";
import { networkChange } from "./network-change.ts";
import { tabThrottling } from "./tab-throttling.ts";
import { serverCrash } from "./server-crash.ts";
import { destroyedSocket } from "./destroyed-socket.ts";
import { http2Reset } from "./http2-reset.ts";
import { compressionFailure } from "./compression-failure.ts";
import { protocolError } from "./protocol-error.ts";
import { invalidUtf8 } from "./invalid-utf8.ts";
import { unsupportedData } from "./unsupported-data.ts";
import { messageTooBig } from "./message-too-big.ts";
import { backpressureLimit } from "./backpressure-limit.ts";
import { writeTimeout } from "./write-timeout.ts";
import { policyRefusal } from "./policy-refusal.ts";
import { rateLimited } from "./rate-limited.ts";
import { connectionLimit } from "./connection-limit.ts";
import { credentialsExpired } from "./credentials-expired.ts";
import { internalError } from "./internal-error.ts";
import { serverClosedSession } from "./server-closed-session.ts";
import { normalClose } from "./normal-close.ts";
import { goingAway } from "./going-away.ts";
import { serverShutdown } from "./server-shutdown.ts";
import { closedByClient } from "./closed-by-client.ts";
import { noStatus } from "./no-status.ts";
import { closedWithCode } from "./closed-with-code.ts";
import { closeTimeout } from "./close-timeout.ts";
import { invalidCloseCodeReceived } from "./invalid-close-code-received.ts";
import { invalidUrl } from "./invalid-url.ts";
import { invalidSubprotocolArgument } from "./invalid-subprotocol-argument.ts";
import { closeCodeNotAllowed } from "./close-code-not-allowed.ts";
import { reasonTooLong } from "./reason-too-long.ts";
import { sendBeforeOpen } from "./send-before-open.ts";
import { sendAfterClose } from "./send-after-close.ts";
import { receiveAfterClose } from "./receive-after-close.ts";
import { apiMisuse } from "./api-misuse.ts";
import { reconnectSuppressed } from "./reconnect-suppressed.ts";

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
