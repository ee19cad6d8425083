import type { AnsweredQuestion } from "#data/words/summarize.ts";
import { object, oneOf, text, type JsonSchema } from "./json-schema.ts";

/** The schema of “Should I reconnect?”: the words, and the typed fact behind them. */
export const reconnectSchema = (kinds: readonly string[]): JsonSchema =>
  object<AnsweredQuestion & { kind: string }>("Whether to open a new connection.", {
    question: text("The question that this answers."),
    verdict: text("The answer in a few words."),
    text: text("What to do, in a sentence."),
    kind: oneOf("The verdict as a typed fact.", kinds),
  });
