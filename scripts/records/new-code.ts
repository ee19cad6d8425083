import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseCode } from "#data/model/parse-code.ts";
import {
  isOfProtocol,
  isRegistrable,
  firstOfProtocol,
  firstPrivate,
} from "#data/tables/range-bounds.ts";
import { writeWhole } from "../generate/stale.ts";
import { layOut, Refusal, runGenerator } from "./new-record.ts";

const meaning = "TODO: the registry's “Meaning” column, letter for letter";

const stub = (code: number): string => `
import type { CloseCodeGuide, SentCode } from "../model/close-code.ts";

export const closeCode = {
  code: ${code},
  name: "TODO: its name",
  family: "${isOfProtocol(code) ? "protocol" : "private"}",
  closeFrame: "may",
  sender: "either",
  acceptedByBrowserClose: ${!isOfProtocol(code)},
  answer: "TODO: what it says, in a sentence or two that stand alone.",
  reconnect: { verdict: "unknown", advice: "TODO: what to do about a new connection." },
  glyph: "private-use",
} as const satisfies SentCode;

export const guide = {
  code: ${code},
  registeredName: "${meaning}",
  wasClean: "if-answered",
  definedIn: { iana: "close-code-number", shows: "TODO" },
  happened: "TODO: what happened, as one short sentence.",
  glyphCaption: "TODO: what the glyph shows",
  senderNote: "TODO: who sends it in practice, as one sentence.",
  description: ["TODO: a paragraph."],
  wire: [
    {
      title: "TODO: which of the ways to this end it is",
      steps: [
        { kind: "sent", from: "server", to: "client", label: "Close ${code}", close: ${code}, text: "TODO: who sends it." },
      ],
    },
  ],
  whenYouSeeIt: ["TODO: one case, as a sentence."],
  howToFix: [{ title: "TODO: what to do", text: "TODO: how." }],
  useWhen: "TODO: when to choose this code, as one sentence.",
  related: [],
  sources: [{ iana: "close-code-number", shows: "TODO: what the source says of it" }],
} as const satisfies CloseCodeGuide;
`;

/**
 * Reads the number of a new registered code.
 * @throws Refusal if it is none, or IANA registers no such number
 */
function readCode(asked: string): number {
  const parsed = parseCode(asked);
  if (!parsed.ok)
    throw new Refusal(
      `“${asked}” is not a close code, which is a whole number.`,
      "Type it like this: npm run new:code -- 1234",
    );
  if (!isRegistrable(parsed.code))
    throw new Refusal(
      `${parsed.code} cannot be registered: IANA registers ${firstOfProtocol} to ${firstPrivate - 1}.`,
      "If a service uses it, record the service: npm run new:service -- some-service",
    );
  return parsed.code;
}

/**
 * Writes the file of a newly registered code, to be filled in.
 * @param data the folder of the data
 * @returns the path that it wrote
 * @throws Refusal if the number cannot be registered, or is
 */
export async function newCode(asked: string, data: string): Promise<string> {
  const code = readCode(asked);
  const path = join(data, "codes", `${code}.ts`);
  if (existsSync(path)) throw new Refusal(`${path} exists already.`, "Edit that file.");
  writeWhole({ path, text: await layOut(stub(code)) });
  return path;
}

if (import.meta.main) await runGenerator(newCode);
