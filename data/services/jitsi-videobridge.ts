import type { Service } from "../model/service.ts";

export const jitsiVideobridge = {
  id: "jitsi-videobridge",
  name: "Jitsi Videobridge (Colibri WebSocket)",
  group: "infrastructure",
  summary: "The media server of Jitsi Meet, with a control channel over WebSocket.",
  docs: "https://github.com/jitsi/jitsi-videobridge",
  readFrom: [
    {
      sourceOf: "jitsi/jitsi-videobridge",
      url: "https://github.com/jitsi/jitsi-videobridge/blob/a29d97d13fbfb54afc676a526485ce87df4f7a64/jvb/src/main/java/org/jitsi/videobridge/EndpointMessageTransport.java",
    },
    {
      sourceOf: "jitsi/jitsi-videobridge",
      url: "https://github.com/jitsi/jitsi-videobridge/blob/a29d97d13fbfb54afc676a526485ce87df4f7a64/jvb/src/main/kotlin/org/jitsi/videobridge/export/Exporter.kt",
    },
    {
      sourceOf: "jitsi/jitsi-videobridge",
      url: "https://github.com/jitsi/jitsi-videobridge/blob/a29d97d13fbfb54afc676a526485ce87df4f7a64/jvb/src/main/kotlin/org/jitsi/videobridge/relay/RelayMessageTransport.kt",
    },
  ],
  readOn: "2026-08-19",
  note: "Towards its recorder, the bridge also uses 1000 when a ping is not answered. It then reconnects.",
  codes: [
    {
      code: 1000,
      name: "replaced",
      meaning: "A newer socket of the same endpoint or relay took its place.",
      reconnect: "unknown",
      remedy: "Use the newer socket.",
    },
    {
      code: 1001,
      name: "endpoint closed",
      meaning: "The endpoint left the conference, a relay expired, or the exporter stopped.",
      reconnect: "unknown",
      remedy: "Check whether the participant left on purpose.",
    },
  ],
} as const satisfies Service;
