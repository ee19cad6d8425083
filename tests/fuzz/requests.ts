import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { headerNames, headerValues, hostile, knownPaths, parameters, templates } from "./pieces.ts";

/** A request as it is sent, each character one byte. */
export interface FuzzRequest {
  readonly method: string;
  readonly target: string;
  /** From the request line to the end of the body. */
  readonly bytes: string;
}

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 70_000 }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }).map(latin) },
);

const words = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));

/** A text in characters that are one byte each. */
function latin(text: string): string {
  return Buffer.from(text).toString("latin1");
}

const encoded = (text: string): string =>
  encodeURIComponent(Buffer.from(text, "latin1").toString());

/** Mostly as an address can have them: what cannot be sent is refused before anything reads it. */
const inAddress = fc.oneof(
  { weight: 1, arbitrary: words },
  { weight: 5, arbitrary: words.map(encoded) },
);

/** A known path with something put into it, in place of some of it. */
const damaged = (known: fc.Arbitrary<string>) =>
  fc.tuple(known, fc.nat(), fc.nat(3), inAddress).map(([path, at, removed, text]) => {
    const start = 1 + (at % path.length);
    return path.slice(0, start) + text + path.slice(start + removed);
  });

const made = fc
  .tuple(fc.constantFrom(...templates), inAddress)
  .map(([template, text]) => template.replace("N", () => text));

const absolute = fc
  .tuple(
    fc.constantFrom("http://evil.example", "https://x@evil.example", "ftp://x", "//", "*"),
    made,
  )
  .map(([start, path]) => start + path);

const pathsOf = (directory: string) => {
  const known = fc.constantFrom(...knownPaths(directory));
  return fc.oneof(
    { weight: 5, arbitrary: known },
    { weight: 2, arbitrary: damaged(known) },
    { weight: 4, arbitrary: made },
    { weight: 1, arbitrary: inAddress.map((text) => `/${text}`) },
    { weight: 1, arbitrary: absolute },
  );
};

const parameter = fc
  .tuple(fc.constantFrom(...parameters), words, fc.nat(5))
  .map(
    ([name, value, raw]) =>
      `${raw === 0 ? name : encoded(name)}=${raw === 0 ? value : encoded(value)}`,
  );

const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  {
    weight: 2,
    arbitrary: fc.array(parameter, { maxLength: 3 }).map((all) => `?${all.join("&")}`),
  },
);

const header = fc
  .tuple(
    fc.constantFrom(...headerNames),
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...headerValues) },
      { weight: 1, arbitrary: words },
    ),
  )
  .map(([name, value]) => `${name}: ${value}\r\n`);

const headers = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.array(header, { maxLength: 5 }).map((all) => all.join("")) },
);

const method = fc.oneof(
  { weight: 12, arbitrary: fc.constant("GET") },
  { weight: 2, arbitrary: fc.constant("HEAD") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "POST",
      "PUT",
      "DELETE",
      "OPTIONS",
      "TRACE",
      "QUERY",
      "PATCH",
      "GETS",
      "get",
    ),
  },
);

const bomb = gzipSync(Buffer.alloc(5_000_000)).toString("latin1");

/** Headers of a body, and the body: as said, in chunks, packed, and with a wrong or no end. */
const bodies: readonly (readonly [headers: string, body: string])[] = [
  ["Content-Length: 5\r\n", "hello"],
  ["Content-Length: 0\r\n", ""],
  ["Transfer-Encoding: chunked\r\n", '5;x="y"\r\nhello\r\n0\r\n\r\n'],
  [
    "Content-Type: application/json\r\nContent-Length: 28\r\n",
    '{"__proto__":{"xq":"<xq\\"\'>"}}'.slice(0, 28),
  ],
  [`Content-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n`, bomb],
  ["Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"],
  ["Content-Length: 5, 5\r\n", "hello"],
  ["Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"],
  ["Transfer-Encoding: chunked\r\n", "zz\r\n"],
];

const body = fc.oneof(
  { weight: 9, arbitrary: fc.constant(["", ""] as const) },
  { weight: 1, arbitrary: fc.constantFrom(...bodies) },
);

/**
 * Requests of every route of a build, most of them hostile somewhere: in path, query, headers,
 * method or body. Each asks for the connection to be closed, so that its answer has an end.
 * @param directory the folder that `astro build` wrote
 */
export const fuzzRequests = (directory: string): fc.Arbitrary<FuzzRequest> =>
  fc
    .record({ method, path: pathsOf(directory), query, headers, body })
    .map(({ path, query: asked, body: [about, text], ...rest }) => {
      const target = path + asked;
      const head = `${rest.method} ${target} HTTP/1.1\r\nHost: ws-code.example\r\nConnection: close\r\n`;
      const bytes = `${head}${rest.headers}${about}\r\n${text}`;
      return { method: rest.method, target, bytes };
    });
