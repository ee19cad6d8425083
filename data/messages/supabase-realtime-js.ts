import type { MessageStack } from "../model/message.ts";

export const supabaseRealtimeJs = {
  id: "supabase-realtime-js",
  name: "Supabase Realtime JavaScript client",
  platform: "JavaScript",
  messages: [
    {
      id: "heartbeat-timeout",
      text: "heartbeat timeout. Attempting to re-establish connection",
      pattern: /heartbeat timeout\. Attempting to re-establish connection/,
      example: "transport: heartbeat timeout. Attempting to re-establish connection",
      situation: "keepalive-timeout",
      code: 1000,
      reports: 1006,
      side: "client",
      readFrom: {
        sourceOf: "supabase/realtime-js src/RealtimeClient.ts",
        url: "https://github.com/supabase/realtime-js/blob/41a65b0/src/RealtimeClient.ts",
      },
    },
  ],
} as const satisfies MessageStack;
