import { findCode } from "#data/lookup/find-code.ts";
import { serviceCodeNumbers } from "#data/lookup/find-service.ts";
import { findSituation } from "#data/lookup/find-situation.ts";
import { pathOf, timeoutsPath } from "#data/model/paths.ts";
import { subjectAtPath } from "#data/model/parse-path.ts";
import { codeSubject, type AnyCode } from "#data/model/subject.ts";
import { messageStacks } from "#data/messages/index.ts";
import { timeoutLimits } from "#data/tables/timeouts/index.ts";
import { firstSentence } from "#data/text/first-sentence.ts";
import { describeCode } from "#data/words/describe-code.ts";
import { bestAnswerLabels as labels } from "#data/words/pages/find-pages.ts";
import { glyphPath } from "../addresses/urls.ts";

/** One line of an answer that is given in its place: what it is, and a short string of data/. */
interface AnswerRow {
  readonly label: string;
  readonly text: string;
}

/** What is said of the best answer where it is found, so that nobody need open its page. */
export interface BestAnswer {
  readonly rows: readonly AnswerRow[];
  /** What is large beside it: a number, or a time. */
  readonly figure?: string;
  /** Where the glyph of its code is. */
  readonly glyph?: string;
}

/** The answer that a page, or a place in one, gives in short; no rows for a page that lists others. */
export function bestAnswer(path: string): BestAnswer {
  const [page = "", id = ""] = path.split("#");
  if (page === timeoutsPath) return limitAnswer(id);
  const subject = subjectAtPath(page);
  switch (subject?.kind) {
    case "code":
    case "service-code":
      return codeAnswer(subject);
    case "situation":
      return situationAnswer(subject.id);
    case "message-stack":
      return messageAnswer(subject.id, id);
    default:
      return { rows: [] };
  }
}

function codeAnswer(subject: AnyCode): BestAnswer {
  const code = describeCode(subject);
  if (!code) return { rows: [] };
  const { reconnect, sender } = code;
  return {
    figure: `${subject.code}`,
    ...(hasGlyph(subject) ? { glyph: glyphPath(pathOf(subject)) } : {}),
    rows: [
      { label: labels.reconnect, text: `${reconnect.verdict}. ${reconnect.text}` },
      { label: labels.sender, text: `${sender.verdict}. ${sender.text}` },
    ],
  };
}

/** A static host has the glyphs of the numbers that somebody registered or uses. */
const hasGlyph = (subject: AnyCode): boolean =>
  subject.kind === "service-code" ||
  findCode(subject.code) !== undefined ||
  serviceCodeNumbers().includes(subject.code);

function situationAnswer(id: string): BestAnswer {
  const situation = findSituation(id);
  if (!situation) return { rows: [] };
  const { confirm, firstSafeMove, codes } = situation;
  const [code] = codes;
  return {
    ...(code === undefined ? {} : { glyph: glyphPath(pathOf(codeSubject(code))) }),
    rows: [
      { label: labels.confirm, text: firstSentence(confirm) },
      { label: labels.firstSafeMove, text: firstSafeMove },
    ],
  };
}

function messageAnswer(stack: string, id: string): BestAnswer {
  const message = messageStacks
    .find((one) => one.id === stack)
    ?.messages.find((one) => one.id === id);
  if (!message) return { rows: [] };
  const situation = findSituation(message.situation);
  const means = situation ? [{ label: labels.means, text: situation.title }] : [];
  return { rows: [...means, ...situationAnswer(message.situation).rows] };
}

function limitAnswer(id: string): BestAnswer {
  const limit = timeoutLimits.find((one) => one.id === id);
  if (!limit) return { rows: [] };
  const { setting, raise, defaultSeconds } = limit;
  return {
    ...(defaultSeconds === null ? {} : { figure: `${defaultSeconds} s` }),
    rows: [
      { label: labels.setting, text: `\`${setting}\`` },
      { label: labels.raise, text: raise },
    ],
  };
}
