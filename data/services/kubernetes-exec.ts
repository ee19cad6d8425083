import type { Service } from "../model/service.ts";

export const kubernetesExec = {
  id: "kubernetes-exec",
  name: "Kubernetes exec/attach over WebSocket (client-go)",
  group: "infrastructure",
  summary: "The client code with which `kubectl` runs commands in a container.",
  docs: "https://kubernetes.io/docs/reference/kubectl/",
  readFrom: [
    {
      sourceOf: "kubernetes/client-go",
      url: "https://github.com/kubernetes/client-go/blob/32ce75a7d6bc6960fd048d3d1e3b34185418d8c8/tools/remotecommand/websocket.go",
    },
  ],
  readOn: "2026-07-24",
  codes: [
    {
      code: 1000,
      name: "Clean end of the stream",
      meaning: "The only close that the client accepts as the regular end of its stream.",
      reconnect: "unknown",
      remedy: "Do nothing; look for an error only if the code is another one.",
    },
  ],
} as const satisfies Service;
