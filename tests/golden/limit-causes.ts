/**
 * What happens on the line when a limit runs out, kept by hand and apart from the records, as the
 * product's documentation or source tells it. A limit that counts from a ping of its own is a
 * keepalive; one that only forgets the connection is a silent drop.
 */
export const limitCauses: Readonly<Record<string, readonly string[]>> = {
  // proxies and load balancers
  "nginx-proxy-read-timeout": ["idle-timeout"],
  "ingress-nginx-proxy-read-timeout": ["idle-timeout"],
  "ingress-nginx-proxy-send-timeout": ["write-timeout"],
  "haproxy-timeout-tunnel": ["idle-timeout"],
  "envoy-stream-idle-timeout": ["idle-timeout"],
  "envoy-max-connection-duration": ["lifetime-limit"],
  "caddy-stream-timeout": ["lifetime-limit"],
  // “drops flows in silence” (Azure), “no longer tracks” (AWS)
  "aws-nlb-tcp-idle-timeout": ["silent-drop", "idle-timeout"],
  "azure-load-balancer-idle-timeout": ["silent-drop", "idle-timeout"],
  "aws-alb-idle-timeout": ["idle-timeout"],
  "azure-front-door-lifetime": ["lifetime-limit"],
  "google-cloud-load-balancer-backend-timeout": ["lifetime-limit"],
  "aws-api-gateway-idle-connection-timeout": ["idle-timeout"],
  "aws-api-gateway-connection-duration": ["lifetime-limit"],
  // servers that end silence, and ping by themselves so that a healthy client is never silent
  "bun-idle-timeout": ["keepalive-timeout", "idle-timeout"],
  "uwebsockets-idle-timeout": ["keepalive-timeout", "idle-timeout"],
  // servers that ping, and count from there
  "deno-idle-timeout": ["keepalive-timeout"],
  "socket-io-ping-timeout": ["keepalive-timeout"],
  "python-websockets-ping-timeout": ["keepalive-timeout"],
  "uvicorn-ws-ping-timeout": ["keepalive-timeout"],
  "daphne-ping-timeout": ["keepalive-timeout"],
  // servers that only count silence, or age
  "cowboy-idle-timeout": ["idle-timeout"],
  "jetty-idle-timeout": ["idle-timeout"],
  "daphne-websocket-timeout": ["lifetime-limit"],
  "uwebsockets-max-lifetime": ["lifetime-limit"],
};
