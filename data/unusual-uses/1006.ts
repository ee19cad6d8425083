import type { UnusualUse } from "../model/unusual-use.ts";

export const unusualUses: readonly UnusualUse[] = [
  {
    code: 1006,
    who: "ttyd",
    use: "Puts 1006 into the Close frame when the command ended with a status other than 0.",
    source: {
      sourceOf: "ttyd",
      url: "https://github.com/tsl0922/ttyd/blob/647d55ad865f5ad85ad89ba5e1b28d9b6ac8fd55/src/protocol.c",
      shows: "sets 1006 as the close status for a non-zero exit",
    },
  },
  {
    code: 1006,
    who: "Hypercorn, before its pull request 112",
    use: "Closed with 1006 when the application failed, which wsproto sent as 1000: a failure that looked like success.",
    source: {
      title: "Hypercorn pull request 112",
      url: "https://github.com/pgjones/hypercorn/pull/112",
      shows: "replaces 1006 with 1011",
    },
  },
  {
    code: 1006,
    who: "NATS server, older versions",
    use: "Put 1006 into the Close frame for read errors, write errors and stale connections.",
    source: {
      sourceOf: "NATS server",
      url: "https://github.com/nats-io/nats-server/blob/01041ca1a659fae5a3852aeb947ff4a38f9c8aeb/server/websocket.go",
      shows: "maps these errors to 1006 in a message that it sends",
    },
  },
  {
    code: 1006,
    who: "Uvicorn",
    use: "Tells the application 1006 when the opening handshake failed, although there never was a connection.",
    source: {
      sourceOf: "Uvicorn",
      url: "https://github.com/Kludex/uvicorn/blob/cbf166edd2a62c0c030494e004743a267f59574d/uvicorn/protocols/websockets/websockets_impl.py",
      shows: "reports a disconnect with 1006 in that case",
    },
  },
];
