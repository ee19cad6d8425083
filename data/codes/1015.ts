import type { CloseCodeGuide, LocalCode } from "../model/close-code.ts";

export const closeCode = {
  code: 1015,
  name: "TLS Handshake",
  family: "local",
  closeFrame: "never",
  sender: "nobody",
  acceptedByBrowserClose: false,
  answer:
    "The TLS handshake failed before there was a WebSocket, for example because the certificate could not be verified.",
  reconnect: {
    verdict: "after-a-fix",
    advice: "Repair the certificate or the TLS settings. Waiting does not help.",
  },
  glyph: "tls-failure",
} as const satisfies LocalCode;

export const guide = {
  code: 1015,
  registeredName: "TLS handshake",
  definedIn: { rfc6455: "7.4.1", shows: "reserves 1015 and forbids it in a Close frame" },
  happened: "TLS failed, so no WebSocket ever existed.",
  glyphCaption: "TLS never completed",
  senderNote: "A client library writes it locally. Browsers report 1006 instead.",
  wasClean: "not-reported",
  description: [
    "A `wss:` address needs TLS before the opening handshake can start. If TLS fails there is no WebSocket, no Close frame and no code, so RFC 6455 sets 1015 aside for APIs that want to report it.",
    "Browsers report 1006. Their standard says outright that they do not use 1015, because a page must not learn why a connection failed. Firefox has one exception in its source, for a connection whose security it finds inadequate.",
  ],
  wire: [
    {
      title: "The client refuses the certificate",
      steps: [
        {
          kind: "sent",
          from: "client",
          to: "server",
          label: "TLS ClientHello",
          text: "Your client starts TLS.",
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
          text: "Your client cannot verify it.",
        },
        {
          kind: "cut",
          from: "client",
          to: "server",
          label: "TLS alert",
          text: "Your client sends a TLS alert and closes: there is no WebSocket yet, so no Close frame.",
        },
        {
          kind: "event",
          at: "client",
          label: "close event: 1015",
          reports: 1015,
          text: "A library that uses the code reports 1015. A browser reports 1006.",
        },
      ],
    },
  ],
  whenYouSeeIt: [
    "The certificate expired, names another host or is not signed by an authority the client trusts.",
    "The server does not send its intermediate certificates.",
    "`wss:` was used on a port that speaks plain text, or a proxy that inspects TLS stands between you.",
    "Your client is a library that uses the code, such as websocket-sharp for .NET.",
  ],
  howToFix: [
    {
      title: "See the handshake yourself",
      text: "Run `openssl s_client -connect host:443 -servername host` and read the line `Verify return code`.",
    },
    {
      title: "Send the whole chain",
      text: "Configure the server with its certificate and the intermediate ones. A browser may find a missing one by itself; other clients do not.",
    },
    {
      title: "In a browser, open the address over https",
      text: "Visit `https://` with the same host and port. The page shows the certificate error that the WebSocket has to hide.",
    },
  ],
  useWhen: "Never send 1015. Report it when TLS failed before the WebSocket existed.",
  related: [1006, 1005, 1002],
  sources: [
    {
      title: "RFC 8446 §6.2",
      url: "https://www.rfc-editor.org/rfc/rfc8446#section-6.2",
      shows: "has a failed TLS handshake end in an alert and a closed connection",
    },
    { whatwg: "feedback-from-the-protocol", shows: "says that browsers do not use 1015, and why" },
    { rfc6455: "4.1", shows: "makes a client fail the connection when TLS fails" },
    { iana: "close-code-number", shows: "registers 1015 as TLS handshake" },
    {
      sourceOf: "websocket-sharp",
      url: "https://github.com/sta/websocket-sharp/blob/0030e5de38a0981db4f08a7f4815049400c105ee/websocket-sharp/WebSocket.cs",
      shows: "reports a failed TLS handshake as 1015",
    },
    {
      sourceOf: "Firefox",
      url: "https://github.com/mozilla/gecko-dev/blob/11cd73d7a786f5b313d1cc893fad67432d991aad/dom/websocket/WebSocket.cpp",
      shows: "sets 1015 for inadequate security",
    },
  ],
} as const satisfies CloseCodeGuide;
