// A server of its own process, whose memory can be asked for: `node --expose-gc tests/fuzz/served.ts`.
import { listen } from "#server/serve.ts";

const { OUT_DIR: directory = "dist" } = process.env;

/** What a client may take: one that never ends its request is told so at once. */
const limits = {
  headersTimeout: 2000,
  requestTimeout: 4000,
  keepAliveTimeout: 4000,
  connectionsCheckingInterval: 500,
};

const server = await listen("127.0.0.1", 0, limits);
await server.attach(directory);

process.on("message", () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
process.on("disconnect", () => {
  process.exit();
});
process.send?.(server.port);
