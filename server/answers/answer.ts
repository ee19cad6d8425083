import { brieflyKept } from "#site/lib/answers/headers.ts";
import { serverAnswers } from "#data/words/server-answers.ts";
import { askedRange } from "./byte-range.ts";
import { evaluate, isRangeMeant, type Conditions } from "./conditional.ts";
import { preferredCoding, type Coding } from "./negotiate.ts";
import type { Headers, Representation } from "./representation.ts";

/** What is sent: to `HEAD` without the body, but with its length. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  /** What it was made of, for the access log: nothing was looked up for a refusal or a redirect. */
  readonly kind?: "file" | "on-demand" | "none";
}

/** The headers of a request that change its answer, by name in lower case. */
export interface Asked extends Conditions {
  readonly "accept-encoding"?: string | undefined;
  readonly range?: string | undefined;
}

const empty = Buffer.alloc(0);

/** Each coding is other bytes, so it has a validator of its own (RFC 9110, §8.8.3.3). */
const etagOf = (hash: string, coding: Coding): string =>
  coding === "identity" ? `"${hash}"` : `"${hash}-${coding}"`;

/** A refusal in words, as every other of this site. */
export function refusal(
  status: number,
  policy: Headers,
  error: string,
  headers: Headers = {},
): Answer {
  const body = Buffer.from(`${JSON.stringify({ error })}\n`);
  return {
    status,
    headers: {
      ...policy,
      ...brieflyKept,
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": String(body.length),
      ...headers,
    },
    body,
  };
}

/** Of one that everybody gets alike, nothing has to be told to caches. */
const vary = ({ codings }: Representation): Headers =>
  codings.length > 1 ? { Vary: "Accept-Encoding" } : {};

/**
 * Answers a request for what there is at an address: in the coding that the client prefers, only
 * the part that it asks for, or not at all if it has it already (RFC 9110, §12 to §14). What is not
 * 200 goes out whole, whatever is asked (§13.2.1).
 */
export async function answerTo(asked: Asked, found: Representation): Promise<Answer> {
  const coding = preferredCoding(asked["accept-encoding"], found.codings);
  if (coding === undefined)
    return refusal(406, found.policy, serverAnswers.otherCoding(found.codings), vary(found));
  const etag = etagOf(found.hash, coding);
  const headers = { ...found.policy, ...vary(found) };
  const state = found.status === 200 ? evaluate(asked, etag) : "met";
  if (state === "not-modified")
    return { status: 304, headers: { ...headers, ETag: etag }, body: empty };
  if (state === "failed")
    return refusal(412, found.policy, serverAnswers.conditionFailed, vary(found));
  const body = await found.bytes(coding);
  const described = {
    ...headers,
    ...found.described,
    ...(coding === "identity" ? {} : { "Content-Encoding": coding }),
  };
  return found.status === 200
    ? partOf({ body, etag, described, policy: found.policy }, asked)
    : whole(found.status, { ...described, ...brieflyKept }, body);
}

const whole = (status: number, headers: Headers, body: Buffer): Answer => ({
  status,
  headers: { ...headers, "Content-Length": String(body.length) },
  body,
});

/** A body that is there, and how it is described. */
interface Ready {
  readonly body: Buffer;
  readonly etag: string;
  readonly described: Headers;
  readonly policy: Headers;
}

function partOf({ body, etag, described, policy }: Ready, asked: Asked): Answer {
  const headers = { ...described, ETag: etag, "Accept-Ranges": "bytes" };
  if (asked.range === undefined || !isRangeMeant(asked, etag)) return whole(200, headers, body);
  const range = askedRange(asked.range, body.length);
  if (range.kind === "whole") return whole(200, headers, body);
  if (range.kind === "unsatisfiable")
    return refusal(416, policy, serverAnswers.noSuchBytes, {
      "Content-Range": `bytes */${body.length}`,
    });
  const { first, last } = range;
  const part = { ...headers, "Content-Range": `bytes ${first}-${last}/${body.length}` };
  return whole(206, part, body.subarray(first, last + 1));
}
