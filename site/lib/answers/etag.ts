import { createHash } from "node:crypto";

/** A strong validator of an answer's bytes (RFC 9110, §8.8.3). */
const etagOf = (body: string): string =>
  `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

/** Whether `If-None-Match` names a validator, weakly or strongly (RFC 9110, §13.1.2). */
const names = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.split(",").some((one) => ["*", etag].includes(one.trim().replace(/^W\//, "")));

/**
 * Answers with a validator, and with 304 and no body where the client has these bytes already.
 * @param headers the headers of the request
 * @param init status and headers of the answer
 */
export function answerWithEtag(headers: Headers, body: string, init: ResponseInit): Response {
  const etag = etagOf(body);
  if (init.status === 200 && names(headers.get("If-None-Match") ?? "", etag))
    return new Response(null, { status: 304, headers: { ETag: etag } });
  const answer = new Response(body, init);
  answer.headers.set("ETag", etag);
  return answer;
}
