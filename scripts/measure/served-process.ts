// A server in a process of its own, for bench-server.ts: the built site, or a bare handler. It tells
// its port, and whenever it is asked how much of the processor it has used.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "#server/serve.ts";

/** What a bare handler answers to everything: bytes in base64, and their headers. */
export interface BareAnswer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the process tells, in order: its port, then the time that it has used, in ms. */
export type Told = { readonly port: number } | { readonly used: number };

const host = "127.0.0.1";
const [kind, given = ""] = process.argv.slice(2);
const tell = (told: Told) => process.send?.(told);

/** The least that a server can do: the same bytes and headers for whoever asks. */
function serveBare({ body, headers }: BareAnswer): Promise<number> {
  const bytes = Buffer.from(body, "base64");
  const server = createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  });
  return new Promise((done) => {
    server.listen(0, host, () => {
      done((server.address() as AddressInfo).port);
    });
  });
}

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  tell({ used: (user + system) / 1000 });
});
tell({
  port: await (kind === "site"
    ? serve(given, host, 0)
    : serveBare(JSON.parse(given) as BareAnswer)),
});
