import type { MessageStack } from "../model/message.ts";

export const kubectl = {
  id: "kubectl",
  name: "kubectl and client-go",
  platform: "Go",
  messages: [
    {
      id: "lost-connection-to-pod",
      text: "error: lost connection to pod",
      pattern: /\blost connection to pod\b/,
      example: "error: lost connection to pod",
      situation: "eof-without-close",
      side: "client",
      readFrom: {
        sourceOf: "kubernetes/client-go tools/portforward/portforward.go",
        url: "https://github.com/kubernetes/client-go/blob/32ce75a7d/tools/portforward/portforward.go",
      },
    },
    {
      id: "unable-to-upgrade",
      text: "error: error upgrading connection: unable to upgrade connection: {reason}",
      pattern: /unable to upgrade connection: /,
      example: "error: error upgrading connection: unable to upgrade connection: Forbidden",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "kubernetes/apimachinery pkg/util/httpstream/spdy/roundtripper.go",
        url: "https://github.com/kubernetes/apimachinery/blob/c4b7aee3/pkg/util/httpstream/spdy/roundtripper.go",
      },
    },
    {
      id: "bad-handshake",
      text: "websocket: bad handshake ({status} {reason})",
      pattern: /websocket: bad handshake \((?<status>\d{3}) /,
      example: "unable to upgrade streaming request: websocket: bad handshake (403 Forbidden)",
      situation: "handshake-rejected",
      side: "client",
      readFrom: {
        sourceOf: "kubernetes/client-go transport/websocket/roundtripper.go",
        url: "https://github.com/kubernetes/client-go/blob/32ce75a7d/transport/websocket/roundtripper.go",
      },
    },
    {
      id: "read-timeout",
      text: "next reader: {reason}",
      pattern: /next reader: read tcp [\d.:>[\]-]+: i\/o timeout/,
      example: "next reader: read tcp 10.0.0.1:52000->10.0.0.2:443: i/o timeout",
      situation: "keepalive-timeout",
      side: "client",
      readFrom: {
        sourceOf: "kubernetes/client-go tools/remotecommand/websocket.go",
        url: "https://github.com/kubernetes/client-go/blob/32ce75a7d/tools/remotecommand/websocket.go",
      },
    },
  ],
} as const satisfies MessageStack;
