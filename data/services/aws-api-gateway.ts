import type { Service } from "../model/service.ts";

export const awsApiGateway = {
  id: "aws-api-gateway",
  name: "Amazon API Gateway WebSocket APIs",
  group: "infrastructure",
  summary: "A managed gateway that holds WebSocket connections for a backend.",
  docs: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
  readFrom: [
    {
      title: "Amazon API Gateway: WebSocket quotas",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
    },
  ],
  readOn: "2026-11-21",
  note: "A connection may be idle for 10 minutes and live for 2 hours, and neither limit can be raised. The codes for these two endings were not found.",
  codes: [
    {
      code: 1009,
      name: "Message or frame too large",
      meaning: "A message of more than 128 KB or a frame of more than 32 KB came in.",
      reconnect: "after-a-fix",
      remedy: "Keep messages within 128 KB, and split them into frames of at most 32 KB.",
    },
  ],
} as const satisfies Service;
