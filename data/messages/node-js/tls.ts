import type { MessageList } from "#data/model/message.ts";

/** What OpenSSL says of a TLS handshake or a certificate. */
export const tls: MessageList = [
  {
    id: "wrong-version-number",
    text: "write EPROTO {id}:error:{number}:SSL routines:{routine}:wrong version number:{file}:{line}:",
    pattern: /:SSL routines: ?\w{1,60}:wrong version number:/,
    example:
      "Error: write EPROTO 80FC496DDA7F0000:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:350:",
    situation: "tls-failure",
    side: "client",
    readFrom: {
      quotedIn: "websockets/ws#1882",
      url: "https://github.com/websockets/ws/issues/1882",
    },
  },
  {
    id: "alert-handshake-failure",
    text: "write EPROTO {id}:error:{number}:SSL routines:{routine}:sslv3 alert handshake failure:{file}:{line}:",
    pattern: /:SSL routines: ?\w{1,60}:(?:sslv3|ssl\/tls|tlsv1) alert handshake failure:/,
    example:
      "Error: write EPROTO 101057795:error:14077410:SSL routines:SSL23_GET_SERVER_HELLO:sslv3 alert handshake failure:openssl\\ssl\\s23_clnt.c:802:",
    situation: "tls-failure",
    side: "client",
    readFrom: {
      quotedIn: "websockets/ws#1346",
      url: "https://github.com/websockets/ws/issues/1346",
    },
  },
  {
    id: "tls-error",
    text: "write EPROTO {id}:error:{number}:SSL routines:{routine}:{reason}:{file}:{line}:",
    pattern: /\bwrite EPROTO\b/,
    example:
      "Error: write EPROTO 2754060296:error:100000f0:SSL routines:OPENSSL_internal:UNSUPPORTED_PROTOCOL:../../third_party/boringssl/src/ssl/handshake_client.cc:569:",
    situation: "tls-failure",
    side: "client",
    readFrom: {
      quotedIn: "websockets/ws#1766",
      url: "https://github.com/websockets/ws/issues/1766",
    },
  },
  {
    id: "certificate-expired",
    text: "certificate has expired",
    pattern: /\bError: certificate has expired\b|\bCERT_HAS_EXPIRED\b/,
    example: "Error: certificate has expired",
    situation: "tls-failure",
    side: "client",
    readFrom: {
      title: "Node.js: X509 certificate error codes",
      url: "https://nodejs.org/api/tls.html#x509-certificate-error-codes",
    },
  },
  {
    id: "self-signed-certificate",
    text: "self-signed certificate",
    pattern:
      /\bError: self[- ]signed certificate|\bDEPTH_ZERO_SELF_SIGNED_CERT\b|\bSELF_SIGNED_CERT_IN_CHAIN\b/,
    example: "Error: self-signed certificate",
    situation: "tls-failure",
    side: "client",
    readFrom: {
      quotedIn: "Jimbly/http-proxy-node16#6",
      url: "https://github.com/Jimbly/http-proxy-node16/issues/6",
    },
  },
  {
    id: "first-certificate-not-verified",
    text: "unable to verify the first certificate",
    pattern: /\bError: unable to verify the first certificate|\bUNABLE_TO_VERIFY_LEAF_SIGNATURE\b/,
    example: "Error: unable to verify the first certificate",
    situation: "tls-failure",
    side: "client",
    readFrom: {
      title: "Node.js: X509 certificate error codes",
      url: "https://nodejs.org/api/tls.html#x509-certificate-error-codes",
    },
  },
  {
    id: "issuer-not-found",
    text: "unable to get local issuer certificate",
    pattern:
      /\bError: unable to get local issuer certificate|\bUNABLE_TO_GET_ISSUER_CERT_LOCALLY\b/,
    example: "Error: unable to get local issuer certificate",
    situation: "tls-failure",
    side: "client",
    readFrom: {
      title: "Node.js: X509 certificate error codes",
      url: "https://nodejs.org/api/tls.html#x509-certificate-error-codes",
    },
  },
];
