import type { Service } from "../model/service.ts";

export const azureWebPubsub = {
  id: "azure-web-pubsub",
  name: "Azure Web PubSub (reliable subprotocols)",
  group: "infrastructure",
  summary:
    "A managed publish and subscribe service; the reliable subprotocols can recover a connection.",
  docs: "https://github.com/Azure/azure-webpubsub/blob/main/protocols/client/client-spec.md",
  readFrom: [
    {
      title: "Azure Web PubSub: client specification",
      url: "https://github.com/Azure/azure-webpubsub/blob/94a4d9f22cbd0299aed1ef3d122ea97772fd4c99/protocols/client/client-spec.md",
    },
    {
      sourceOf: "Azure/azure-webpubsub",
      url: "https://github.com/Azure/azure-webpubsub/blob/94a4d9f22cbd0299aed1ef3d122ea97772fd4c99/samples/javascript/chatapp-reliable-subprotocol/public/client.js",
    },
  ],
  readOn: "2026-08-21",
  note: "After any other failure, a client should go on trying to recover for 30 seconds.",
  codes: [
    {
      code: 1008,
      name: "Recovery failed",
      meaning:
        "The old connection cannot be recovered, mostly because the service no longer keeps its state.",
      reconnect: "yes",
      remedy: "Stop recovering, forget the old connection id and make a new connection.",
    },
    {
      code: 3001,
      name: "Aborted by the sample client",
      meaning:
        "The sample client closes its own socket with this in `abort()`; the service does not send it.",
      reconnect: "yes",
      remedy: "Let the sample client reconnect, as it does by itself.",
    },
  ],
} as const satisfies Service;
