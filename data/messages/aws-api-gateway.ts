import type { MessageStack } from "../model/message.ts";

export const awsApiGateway = {
  id: "aws-api-gateway",
  name: "Amazon API Gateway WebSocket API",
  platform: "Cloud",
  messages: [
    {
      id: "gone",
      text: "GoneException: 410",
      pattern: /GoneException: 410\b|\b410 GoneException\b/,
      example: '"errorMessage": "GoneException: 410"',
      situation: "send-after-close",
      side: "server",
      readFrom: {
        title: "AWS Knowledge Center: 410 GoneException",
        url: "https://aws.amazon.com/premiumsupport/knowledge-center/410-gone-api-gateway/",
      },
    },
  ],
} as const satisfies MessageStack;
