import { describeServiceUse } from "#data/words/describe-service.ts";
import type { ServiceUse } from "#data/lookup/find-service.ts";
import type { MessageLine } from "#data/lookup/message-links.ts";
import { pathOf } from "#data/model/paths.ts";
import type { Situation } from "#data/model/situation.ts";
import type { TriageRow } from "#data/model/triage.ts";
import { markdownCode } from "./escape-markdown.ts";
import { bullets, inline, table, markdownLinks } from "./blocks.ts";

/** Symptom, likely cause, how to be sure, what to do first; nothing if there are no rows. */
export const triageTable = (rows: readonly TriageRow[], origin: URL): string =>
  rows.length === 0
    ? ""
    : table(
        ["Symptom", "Likely cause", "Confirm fast", "First safe move"],
        rows.map(({ symptom, situation, likelyCause, confirm, firstSafeMove }) => [
          inline(symptom),
          markdownLinks(origin)(inline(likelyCause), pathOf({ kind: "situation", id: situation })),
          inline(confirm),
          inline(firstSafeMove),
        ]),
      );

/** Situations as links; nothing if there are none. */
export const situationLinks = (situations: readonly Situation[], origin: URL): readonly string[] =>
  situations.length === 0
    ? []
    : [
        "What can have happened on the line:",
        bullets(
          situations.map(({ id, title }) =>
            markdownLinks(origin)(inline(title), pathOf({ kind: "situation", id })),
          ),
        ),
      ];

/** What services mean by a number: an item each. */
export const serviceUses = (uses: readonly ServiceUse[], origin: URL): readonly string[] =>
  uses
    .map(describeServiceUse)
    .map(
      ({ path, title, answer }) =>
        `${markdownLinks(origin)(inline(title), path)}: ${inline(answer)}`,
    );

/** What stacks print: a line each. */
export const messageLines = (lines: readonly MessageLine[], origin: URL): string =>
  bullets(
    lines.map(
      ({ stack, message }) =>
        `${markdownLinks(origin)(inline(stack.name), pathOf({ kind: "message-stack", id: stack.id }))}: ${markdownCode(message.text)}`,
    ),
  );
