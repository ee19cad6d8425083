import type { Service } from "../model/service.ts";

export const dydxIndexer = {
  id: "dydx-indexer",
  name: "dYdX v4 indexer",
  group: "trading",
  summary: "The WebSocket feed of the indexer of the dYdX exchange.",
  docs: "https://docs.dydx.xyz/indexer-client/websockets",
  readFrom: [
    {
      sourceOf: "dydxprotocol/v4-chain",
      url: "https://github.com/dydxprotocol/v4-chain/blob/84d4664bae71e3a077adaac67fb77ad19cd28d30/indexer/services/socks/src/lib/constants.ts",
    },
    {
      sourceOf: "dydxprotocol/v4-chain",
      url: "https://github.com/dydxprotocol/v4-chain/blob/84d4664bae71e3a077adaac67fb77ad19cd28d30/indexer/services/socks/src/websocket/index.ts",
    },
    {
      sourceOf: "dydxprotocol/v4-chain",
      url: "https://github.com/dydxprotocol/v4-chain/blob/84d4664bae71e3a077adaac67fb77ad19cd28d30/indexer/services/socks/src/lib/invalid-message.ts",
    },
    {
      sourceOf: "dydxprotocol/v4-chain",
      url: "https://github.com/dydxprotocol/v4-chain/blob/84d4664bae71e3a077adaac67fb77ad19cd28d30/indexer/services/socks/src/lib/subscription.ts",
    },
    {
      sourceOf: "dydxprotocol/v4-chain",
      url: "https://github.com/dydxprotocol/v4-chain/blob/84d4664bae71e3a077adaac67fb77ad19cd28d30/indexer/services/socks/src/helpers/wss.ts",
    },
    {
      sourceOf: "dydxprotocol/v4-chain",
      url: "https://github.com/dydxprotocol/v4-chain/blob/0de8cd068e467b8acbb87ccf4953f90cd8d2814a/indexer/services/socks/src/lib/constants.ts",
    },
    {
      sourceOf: "dydxprotocol/v4-chain",
      url: "https://github.com/dydxprotocol/v4-chain/blob/0de8cd068e467b8acbb87ccf4953f90cd8d2814a/indexer/services/socks/docs/subscription-limit-abuse.md",
    },
  ],
  readOn: "2026-03-04",
  note: "4008 stands in a later copy of the source than the other codes. Another copy has 4008 switched off by default.",
  codes: [
    {
      code: 1008,
      name: "Rate limited",
      meaning: "The client sent too many invalid messages or subscribed too often.",
      reconnect: "yes",
      remedy: "Reconnect, as the text of the server asks, and send less often.",
    },
    {
      code: 1011,
      name: "Heartbeat timeout",
      meaning: "The client left heartbeats without an answer.",
      reconnect: "yes",
      remedy: "Reconnect, and answer the heartbeats.",
    },
    {
      code: 1012,
      name: "Service restarting",
      meaning: "The service stops to start again.",
      reconnect: "yes",
      remedy: "Reconnect after a short random delay.",
    },
    {
      code: 4000,
      name: "Server could not send",
      meaning: "The server failed to write to this client.",
      reconnect: "yes",
      remedy: "Reconnect, and check the network if it repeats.",
    },
    {
      code: 4008,
      name: "Subscription limit abuse",
      meaning: "The client kept asking for more subscriptions than one connection may hold.",
      reconnect: "yes",
      remedy:
        "Wait 30 seconds, because new connections are refused until then, and subscribe to less.",
    },
  ],
} as const satisfies Service;
