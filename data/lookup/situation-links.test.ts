import { describe, expect, it } from "vitest";
import { closeCodes } from "../codes/index.ts";
import { findSituation } from "./find-situation.ts";
import { messageStacks } from "../messages/index.ts";
import { breach } from "../rules/record-rules.ts";
import { situationsOf } from "./situation-links.ts";
import { situationIds, type SituationId } from "../model/situation.ts";
import { triage } from "../triage/index.ts";

/** The situations that no message and no row of a triage names, and why they stand alone. */
const namedByNothing: Partial<Record<SituationId, string>> = {
  "missing-upgrade-headers": "the proxy in between drops the headers and logs nothing",
  "destroyed-socket": "the program's own code ends the socket and prints what it likes",
};

/** The registered codes that no situation is reported with, and why. */
const withoutSituation: Readonly<Record<number, string>> = {
  1004: "it has no meaning",
  1010: "a client says with it that an extension is missing; nothing happened on the line",
};

/** The messages with a code that their situation does not name, and why. */
const codesOfTheirOwn: Readonly<Record<string, string>> = {
  "java-websocket/code-not-sendable": "1002 stands in its exception; nothing is sent with it",
};

const messages = messageStacks.flatMap((stack) =>
  stack.messages.map((message) => ({ ...message, stack: stack.id })),
);

describe("the way to a situation", () => {
  const rows = Object.values(triage).flat();
  const naming = new Set([...messages, ...rows].map(({ situation }) => situation));

  it("leads from a message or a row of a triage, or has a reason not to", () => {
    const alone = situationIds.filter((id) => !naming.has(id) && !(id in namedByNothing));
    const mend = "name it in data/triage/ or data/messages/, or give the reason in this test";
    const found = alone.map((id) =>
      breach(`data/situations/${id}.ts`, "something leads to it", mend, "nothing"),
    );
    expect(found).toEqual([]);
  });

  it("has no reason left that is none any more", () => {
    expect([...naming].filter((id) => id in namedByNothing)).toEqual([]);
  });

  it("leads from every registered code but those with a reason", () => {
    const without = closeCodes
      .map(({ code }) => code)
      .filter((code) => situationsOf(code).length === 0 && !(code in withoutSituation));
    const mend = "add the code to a situation, or give the reason in this test";
    expect(
      without.map((code) => breach(`data/codes/${code}.ts`, "it has a situation", mend, "none")),
    ).toEqual([]);
  });

  it("leads from a message with a code to a situation that names the code", () => {
    const found = messages
      .filter(({ code, situation, stack, id }) => {
        const known = code === undefined || findSituation(situation)?.codes.includes(code);
        return !known && !(`${stack}/${id}` in codesOfTheirOwn);
      })
      .map(({ code, situation, stack, id }) => {
        const mend = `add ${code ?? ""} to data/situations/${situation}.ts, or correct the message`;
        const place = `data/messages/${stack}.ts ${id}`;
        return breach(place, "its situation names its code", mend, situation);
      });
    expect(found).toEqual([]);
  });
});
