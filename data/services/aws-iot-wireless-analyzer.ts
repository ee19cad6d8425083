import type { Service } from "../model/service.ts";

export const awsIotWirelessAnalyzer = {
  id: "aws-iot-wireless-analyzer",
  name: "AWS IoT Wireless network analyzer",
  group: "infrastructure",
  summary: "A WebSocket on which AWS sends trace messages of wireless devices and gateways.",
  docs: "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/network-analyzer-messages-status.html",
  readFrom: [
    {
      title: "AWS IoT Wireless: WebSocket messages and status codes",
      url: "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/network-analyzer-messages-status.html",
    },
  ],
  readOn: "2026-11-21",
  note: "Messages go one way, from the server to you. Any message from the client makes the server close.",
  codes: [
    {
      code: 1000,
      name: "Normal closure",
      meaning: "The request was served; an idle session that times out ends with this code too.",
      reconnect: "unknown",
      remedy: "Check whether the session was idle before it ended.",
    },
    {
      code: 1002,
      name: "Protocol error",
      meaning: "The protocol was broken.",
      reconnect: "unknown",
      remedy: "Look at the frames that your client sends.",
    },
    {
      code: 1003,
      name: "Unacceptable data",
      meaning: "Data came in a format that the endpoint does not take, such as a binary message.",
      reconnect: "after-a-fix",
      remedy: "Send nothing: this connection only brings messages to you.",
    },
    {
      code: 1008,
      name: "Policy or authorization failure",
      meaning:
        "A message broke a rule, or the request is not authorized, for example because its signature expired.",
      reconnect: "after-a-fix",
      remedy: "Create a request with a new signature.",
    },
    {
      code: 1011,
      name: "Server error",
      meaning: "The server met a condition that it did not expect.",
      reconnect: "unknown",
      remedy: "Watch whether it repeats; the page does not say when to retry.",
    },
  ],
} as const satisfies Service;
