import type { Service } from "../model/service.ts";

export const websockify = {
  id: "websockify",
  name: "websockify / noVNC",
  group: "infrastructure",
  summary: "A bridge from WebSocket to plain TCP, made for the noVNC viewer.",
  docs: "https://github.com/novnc/websockify",
  readFrom: [
    {
      sourceOf: "novnc/websockify",
      url: "https://github.com/novnc/websockify/blob/bdf1ebf24ed89b62e15159bd593288a558d03c83/websockify/websocket.py",
    },
    {
      sourceOf: "novnc/websockify",
      url: "https://github.com/novnc/websockify/blob/bdf1ebf24ed89b62e15159bd593288a558d03c83/websockify/websocketproxy.py",
    },
  ],
  readOn: "2025-07-03",
  codes: [
    {
      code: 1000,
      name: "Target closed",
      meaning: "The TCP server behind the bridge, often a VNC server, ended the connection.",
      reconnect: "unknown",
      remedy: "Look at the target to see why it closed.",
    },
    {
      code: 1002,
      name: "Broken frame",
      meaning:
        "A frame was not masked, was continued wrongly, or closed with a reason that is not UTF-8.",
      reconnect: "after-a-fix",
      remedy: "Use a client that follows RFC 6455.",
    },
    {
      code: 1003,
      name: "Unsupported frame",
      meaning: "A text frame, a control frame in pieces or an unknown opcode came in.",
      reconnect: "after-a-fix",
      remedy: "Send binary frames.",
    },
    {
      code: 1011,
      name: "Failed to connect to downstream server",
      meaning: "The bridge could not reach its target.",
      reconnect: "after-a-fix",
      remedy: "Check the host and the port of the target.",
    },
  ],
} as const satisfies Service;
