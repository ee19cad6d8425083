import type { CloseCode } from "../model/close-code.ts";
import type { AnsweredQuestion } from "./summarize.ts";
import type { CodeRange } from "../tables/ranges.ts";
import { questions } from "../model/vocabulary.ts";

const answer = (verdict: string, text: string): AnsweredQuestion => ({
  question: questions.send,
  verdict,
  text,
});

/** A page's `close()` throws for all but 1000 and 3000–4999 (WHATWG WebSockets, `close()` step 1). */
const throwsInPage = (code: number) => `In a browser \`close(${code})\` throws.`;

const fromAnyEndpoint = (code: number) =>
  answer("Yes", `From a page with \`close(${code})\`, and from any other endpoint.`);

/** The answer to “Can I send it?” for a registered code. */
export function describeSending(record: CloseCode): AnsweredQuestion {
  const { code } = record;
  if (record.closeFrame === "never")
    return answer("No", `${throwsInPage(code)} No endpoint may put it into a Close frame.`);
  if (record.closeFrame === "no-meaning")
    return answer("No", `${throwsInPage(code)} There is nothing to say with it.`);
  if (record.acceptedByBrowserClose) return fromAnyEndpoint(code);
  if (record.sender === "server") return answer("From a server", throwsInPage(code));
  if (record.sender === "client")
    return answer("Not from a page", `${throwsInPage(code)} Another kind of client may send it.`);
  return answer("Not from a page", `${throwsInPage(code)} Any other endpoint may send it.`);
}

/** The answer to “Can I send it?” for a number that has only a range. */
export function describeSendingInRange(code: number, range: CodeRange): AnsweredQuestion {
  return range.mayBeSent
    ? fromAnyEndpoint(code)
    : answer("No", `${throwsInPage(code)} It has no meaning to send.`);
}
