import { etag } from "etag";
import fresh from "fresh";

/**
 * Whether a client has an answer already: its `If-None-Match` names the validator, weakly or
 * strongly (RFC 9110, §13.1.2).
 */
export const isNotModified = (ifNoneMatch: string | null | undefined, validator: string): boolean =>
  fresh({ "if-none-match": ifNoneMatch ?? undefined }, { etag: validator });

/**
 * Answers with a strong validator (RFC 9110, §8.8.3), and with 304 and no body where the client has
 * these bytes already.
 * @param headers the headers of the request
 * @param init status and headers of the answer
 */
export function answerWithEtag(headers: Headers, body: string, init: ResponseInit): Response {
  const validator = etag(body);
  if (init.status === 200 && isNotModified(headers.get("If-None-Match"), validator))
    return new Response(null, { status: 304, headers: { ETag: validator } });
  const answer = new Response(body, init);
  answer.headers.set("ETag", validator);
  return answer;
}
