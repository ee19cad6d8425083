import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { minCompressedSize } from "#site/build/compress.ts";
import { hashBytes } from "#site/build/build-record.ts";
import type { Coding } from "./negotiate.ts";

/** An answer's headers by their usual names. */
export type Headers = Readonly<Record<string, string>>;

/** What there is at an address, before anybody asked for it in a way of their own. */
export interface Representation {
  readonly status: number;
  /** What every answer from this address has, 304 too. */
  readonly policy: Headers;
  /** What describes the body or leads on, such as `Content-Type` and `Location`. */
  readonly described: Headers;
  /** Of the bytes as they are: `ETag`s are made of it. */
  readonly hash: string;
  readonly codings: readonly Coding[];
  readonly bytes: (coding: Coding) => Buffer | Promise<Buffer>;
}

/** What is compressed by its own format gains nothing. */
const isText = /^(?:text\/|application\/(?:[\w.+-]*json|[\w.+-]*xml)|image\/svg)/;

/** Quick enough to be done while somebody waits: of a page 0.4 ms. */
const usualQuality = 4;

/** What is not 200 is seldom asked again: half the time for an eighth more bytes. */
const quickQuality = 1;

/** Told the size, Brotli takes half the time and memory. */
const packers = {
  br: (bytes: Buffer, status: number) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: status === 200 ? usualQuality : quickQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 4 }),
} as const;

const isWorthPacking = (type: string, bytes: Buffer): boolean =>
  isText.test(type) && bytes.length >= minCompressedSize;

/** What was made on demand. */
export interface Made extends Pick<Representation, "status" | "policy" | "described"> {
  readonly bytes: Buffer;
}

/** What was made on demand, for where somebody else compresses it on the way. */
export const wholeRepresentation = ({ bytes, ...given }: Made): Representation => ({
  ...given,
  hash: hashBytes(bytes),
  codings: ["identity"],
  bytes: () => bytes,
});

/** What was made on demand with its compressed copies, each made once it is asked for. */
export function madeRepresentation(made: Made): Representation {
  const { bytes, described, status } = made;
  const packed = new Map<Coding, Promise<Buffer>>();
  const pack = (coding: "br" | "gzip") => {
    const copy = packed.get(coding) ?? packers[coding](bytes, status);
    packed.set(coding, copy);
    return copy;
  };
  const worthIt = isWorthPacking(described["Content-Type"] ?? "", bytes);
  return {
    ...wholeRepresentation(made),
    codings: worthIt ? ["br", "gzip", "identity"] : ["identity"],
    bytes: (coding) => (coding === "identity" ? bytes : pack(coding)),
  };
}
