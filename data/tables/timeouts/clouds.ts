import type { TimeoutLimit } from "#data/model/timeout.ts";

/** Load balancers and platforms of the clouds. */
export const cloudLimits: readonly TimeoutLimit[] = [
  {
    id: "aws-alb-idle-timeout",
    product: "AWS Application Load Balancer",
    setting: "idle_timeout.timeout_seconds",
    kind: "idle",
    defaultSeconds: 60,
    clientSees: "The connection ends with no Close frame, so the client reports 1006.",
    raise: "Yes; HTTP/2 PING frames do not start the count again, data in either direction does.",
    sources: [
      {
        title: "AWS: edit attributes for your Application Load Balancer",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html",
        shows: "sets 60 seconds by default and closes a connection on which no data moves",
      },
    ],
  },
  {
    id: "aws-nlb-tcp-idle-timeout",
    product: "AWS Network Load Balancer",
    setting: "tcp.idle_timeout.seconds",
    kind: "idle",
    defaultSeconds: 350,
    clientSees:
      "At first nothing at all: the load balancer only forgets the connection, and who sends later is answered with a TCP reset, which a client reports as 1006.",
    causes: ["silent-drop", "idle-timeout"],
    raise: "To at most 6000 seconds for a TCP listener; for a TLS listener 350 is fixed.",
    sources: [
      {
        title: "AWS: update the TCP idle timeout",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html",
        shows: "gives 350 seconds, 60 to 6000 for TCP listeners and no choice for TLS listeners",
      },
      {
        title: "AWS: Network Load Balancers",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html#connection-idle-timeout",
        shows: "no longer tracks an idle connection, and resets one on which data comes later",
      },
    ],
  },
  {
    id: "azure-load-balancer-idle-timeout",
    product: "Azure Load Balancer",
    setting: "Idle timeout (minutes)",
    kind: "idle",
    defaultSeconds: 240,
    clientSees:
      "By default nothing at all: the flow is dropped in silence, and the client notices when a later message gets no answer.",
    causes: ["silent-drop", "idle-timeout"],
    raise:
      "To at most 100 minutes; turn on TCP reset as well, so that both ends are told when it runs out.",
    sources: [
      {
        title: "Azure: configure TCP reset and idle timeout",
        url: "https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-idle-timeout",
        shows: "gives 4 minutes as the default and 100 minutes as the most",
      },
      {
        title: "Azure: Load Balancer TCP Reset and idle timeout",
        url: "https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-reset",
        shows: "drops idle flows in silence unless TCP reset is on",
      },
    ],
  },
  {
    id: "azure-application-gateway-tcp-idle-timeout",
    product: "Azure Application Gateway",
    setting: "TCP idle timeout",
    kind: "idle",
    defaultSeconds: 240,
    clientSees: "The TCP connection is not kept; the documentation names no close code.",
    raise:
      "To at most 30 minutes, on the public IP address of the gateway; for a private IP address it is fixed at 5 minutes.",
    sources: [
      {
        title: "Azure: Application Gateway FAQ",
        url: "https://learn.microsoft.com/en-us/azure/application-gateway/application-gateway-faq",
        shows: "gives 4 minutes on the frontend, 4 to 30 minutes to choose from",
      },
    ],
  },
  {
    id: "azure-front-door-idle-timeout",
    product: "Azure Front Door",
    setting: "Idle timeout",
    kind: "idle",
    defaultSeconds: 300,
    clientSees: "The connection is closed; the documentation names no close code.",
    raise: "No setting is documented; send something in either direction more often.",
    sources: [
      {
        title: "Azure: WebSocket on Azure Front Door",
        url: "https://learn.microsoft.com/en-us/azure/frontdoor/standard-premium/websocket",
        shows: "closes a WebSocket on which neither end sent data for 5 minutes",
      },
    ],
  },
  {
    id: "azure-front-door-lifetime",
    product: "Azure Front Door",
    setting: "no setting",
    kind: "lifetime",
    defaultSeconds: 14_400,
    clientSees: "The connection is closed, busy or not; the documentation names no close code.",
    raise: "No setting is documented; reconnect, which the documentation strongly recommends.",
    sources: [
      {
        title: "Azure: WebSocket on Azure Front Door",
        url: "https://learn.microsoft.com/en-us/azure/frontdoor/standard-premium/websocket",
        shows: "keeps a WebSocket open for at most 4 hours",
      },
    ],
  },
  {
    id: "google-cloud-load-balancer-backend-timeout",
    product: "Google Cloud HTTP(S) load balancer",
    setting: "timeoutSec",
    kind: "lifetime",
    defaultSeconds: 30,
    clientSees:
      "The connection ends with no Close frame while data may still flow, so the client reports 1006.",
    raise:
      "Yes, on the backend service; each type of load balancer gives the setting a meaning of its own.",
    sources: [
      {
        title: "Ingress for Google Cloud: WebSocket example",
        url: "https://github.com/kubernetes/ingress-gce/blob/0059571d04a57da6c6358bda0f13de8c7c1bd092/examples/websocket/README.md",
        shows: "ends a WebSocket after 30 seconds by default, idle or not",
      },
      {
        title: "Pulumi: Google Cloud BackendService",
        url: "https://pub.dev/documentation/pulumi_gcp/latest/compute/BackendService/timeoutSec.html",
        shows: "names the setting, and says that its meaning depends on the type of load balancer",
      },
    ],
  },
  {
    id: "google-cloud-run-request-timeout",
    product: "Google Cloud Run",
    setting: "Request timeout",
    kind: "lifetime",
    defaultSeconds: 300,
    clientSees:
      "Cloud Run closes the network connection with no Close frame, so the client reports 1006.",
    raise: "To at most 60 minutes; after that the client has to connect again.",
    sources: [
      {
        title: "Cloud Run: request timeout for services",
        url: "https://docs.cloud.google.com/run/docs/configuring/request-timeout",
        shows: "gives 5 minutes as the default and 60 minutes as the most",
      },
      {
        title: "Cloud Run: using WebSockets",
        url: "https://docs.cloud.google.com/run/docs/triggering/websockets",
        shows: "applies the request timeout to WebSocket streams",
      },
    ],
  },
  {
    id: "aws-api-gateway-idle-connection-timeout",
    product: "Amazon API Gateway WebSocket APIs",
    setting: "Idle Connection Timeout",
    kind: "idle",
    defaultSeconds: 600,
    clientSees: "The connection is closed; the quota page names no close code.",
    raise: "No.",
    sources: [
      {
        title: "API Gateway: WebSocket quotas",
        url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
        shows: "gives 10 minutes and does not let you raise it",
      },
    ],
  },
  {
    id: "aws-api-gateway-connection-duration",
    product: "Amazon API Gateway WebSocket APIs",
    setting: "Connection duration for WebSocket API",
    kind: "lifetime",
    defaultSeconds: 7200,
    clientSees: "The connection is closed, busy or not; the quota page names no close code.",
    raise: "No; open the next connection before the two hours are over.",
    sources: [
      {
        title: "API Gateway: WebSocket quotas",
        url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
        shows: "gives 2 hours and does not let you raise it",
      },
    ],
  },
];
