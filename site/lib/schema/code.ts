import type { CloseCode } from "#data/model/close-code.ts";
import { sampleStacks } from "#data/model/code-sample.ts";
import { reconnectVerdicts, senderNames } from "#data/model/vocabulary.ts";
import { glyphKinds } from "#design/glyph.ts";
import type { codeFacts } from "../api/code.ts";
import { reconnectSchema } from "./answered.ts";
import { list, object, oneOf, shared, text, type JsonSchema } from "./json-schema.ts";
import { wireSequenceSchema } from "./wire.ts";

const closeFrames = [
  "may",
  "never",
  "no-meaning",
] as const satisfies readonly CloseCode["closeFrame"][];

const advice = object<{ title: string; text: string }>("One step of advice.", {
  title: text("What to do."),
  text: text("How to do it."),
});

const sample = object<ReturnType<typeof codeFacts>["inCode"][number]>("The fix in one stack.", {
  stack: oneOf("Language and library.", Object.keys(sampleStacks)),
  does: text("What the lines do and what they count on, as one sentence."),
  code: text("The lines, ready to paste."),
  source: shared("source"),
});

/** The schema of one registered code. */
export const codeSchema: JsonSchema = object<ReturnType<typeof codeFacts>>(
  "One close code of the IANA registry.",
  {
    code: shared("number"),
    name: text("The name shown to readers, in title case."),
    heading: text("Number and name: `1006 Abnormal Closure`."),
    registeredName: text("The registry's “Meaning” column, letter for letter."),
    family: shared("family"),
    familyName: text("The family, for a heading."),
    closeFrame: oneOf("Whether an endpoint may put it into a Close frame.", closeFrames),
    sender: oneOf("Which endpoint may send it.", Object.keys(senderNames)),
    acceptedByBrowserClose: {
      description: "Whether a page's `close(code)` takes it.",
      type: "boolean",
    },
    answer: text("The first sentences of every surface; they stand alone when quoted."),
    reconnect: reconnectSchema(Object.keys(reconnectVerdicts)),
    send: shared("answered"),
    whoSends: shared("answered"),
    onTheWire: text("Whether it stands in a Close frame, in a few words."),
    wasClean: text("What `CloseEvent.wasClean` holds in a browser that reports the code."),
    happened: text("What happened, as one short sentence."),
    senderNote: text("Who sends it in practice, as one sentence."),
    glyph: oneOf("Which drawing stands for it.", glyphKinds),
    glyphCaption: text("What the drawing shows."),
    description: list("What it means, in paragraphs.", shared("text")),
    wire: list("What happens on the wire, the commonest way first.", wireSequenceSchema, 0),
    whenYouSeeIt: list("When clients report it.", shared("text")),
    howToFix: list("What to do about it, in order.", advice),
    inCode: list("The fix as code, a stack each; none where no code helps.", sample, 0),
    useWhen: text("When to choose this code."),
    related: list("The codes it is confused with, the closest first.", shared("number")),
    definedIn: shared("source"),
    sources: list("What else was read.", shared("source")),
    url: shared("address"),
    markdown: shared("address"),
    card: shared("address"),
    badge: shared("address"),
    picture: shared("address"),
  },
);
