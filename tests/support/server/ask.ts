import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";

/** What a request asks, beyond its address. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A socket of the file system to ask, in place of the origin's host and port. */
  readonly socketPath?: string;
}

/** An answer as it came over the wire: not decoded, not followed. */
export interface RawAnswer {
  readonly status: number;
  /** By name in lower case; a header that came twice has both values. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Each header with every value that it came with: Node drops the second of some. */
const everyValue = ({ headersDistinct }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(", ")]),
  );

/**
 * Asks a server for an address letter for letter: a browser's client would mend the address,
 * follow a redirect and decode the body first.
 * @param origin such as `http://127.0.0.1:4399`
 */
export function ask(origin: string, path: string, question: Question = {}): Promise<RawAnswer> {
  const { hostname, port, protocol } = new URL(origin);
  const send = protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, method: "GET", ...question };
    send(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("error", reject);
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode: status = 0 } = response;
        resolve({ status, headers: everyValue(response), body: Buffer.concat(chunks) });
      });
    })
      .on("error", reject)
      .end();
  });
}
