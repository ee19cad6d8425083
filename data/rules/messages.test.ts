import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ordinaryLines } from "./messages-noise.ts";
import { messageStacks } from "../messages/index.ts";
import { resolvePlace } from "../model/source.ts";

const everyMessage = messageStacks.flatMap((stack) =>
  stack.messages.map((message) => ({ ...message, place: `${stack.id}/${message.id}` })),
);

/** What a pattern may read from a line. */
const knownGroups = [
  "code", // the close code of this connection
  "refusedCode", // a close code that was refused as invalid or not allowed
  "name", // the name that a stack gives to the close code
  "status", // the status of an HTTP response
  "reason",
  "url",
  "host",
  "port",
  "path",
  "origin",
  "protocol", // the scheme of an address, or a subprotocol
  "header", // the name or value of an HTTP header
  "state", // the readyState
  "size",
  "limit",
  "seconds",
  "milliseconds",
];

/** Lines that are too short, or too much made of numbers, for twelve fixed characters. */
const shortLines: Readonly<Record<string, string>> = {
  "haproxy/server-idle": "four letters before a row of counters",
  "haproxy/client-idle": "four letters before a row of counters",
  "haproxy/client-aborted": "four letters before a row of counters",
  "haproxy/server-aborted": "four letters before a row of counters",
  "haproxy/server-refused": "four letters before a row of counters",
  "haproxy/server-headers-timeout": "four letters before a row of counters",
  "haproxy/server-aborted-headers": "four letters before a row of counters",
  "envoy/downstream-terminated": "a status of one or three digits before two letters",
};

const groupNames = (pattern: RegExp): readonly string[] =>
  [...pattern.source.matchAll(/\(\?<([a-z]\w*)>/gi)].map(([, name = ""]) => name);

/**
 * How many characters of a match are fixed at least: the literals outside classes, over the
 * shortest way through the alternatives. Reads the syntax that the patterns use.
 */
function fixedCharacters(source: string): number {
  let at = 0;
  const take = (syntax: RegExp): string => {
    const taken = syntax.exec(source.slice(at))?.[0] ?? "";
    at += taken.length;
    return taken;
  };

  function alternatives(): number {
    const lengths = [sequence()];
    while (take(/^\|/)) lengths.push(sequence());
    return Math.min(...lengths);
  }

  function sequence(): number {
    let length = 0;
    while (at < source.length && !/^[|)]/.test(source.slice(at))) length += atom() * repetitions();
    return length;
  }

  function atom(): number {
    if (take(/^\[(?:\\.|[^\]\\])*\]/) || take(/^\\[dws]/i) || take(/^\\b/) || take(/^[.^$]/))
      return 0;
    const opening = take(/^\((?:\?(?:<?[=!]|:|<\w+>))?/);
    if (!opening) return take(/^(?:\\.|[^])/) ? 1 : 0;
    const inner = alternatives();
    take(/^\)/);
    return /[=!]$/.test(opening) ? 0 : inner;
  }

  function repetitions(): number {
    const quantifier = take(/^(?:[?*+]|\{\d+(?:,\d*)?\})\??/);
    if (quantifier.startsWith("{")) return parseInt(quantifier.slice(1), 10);
    return /^[?*]/.test(quantifier) ? 0 : 1;
  }

  return alternatives();
}

describe("the stacks", () => {
  it("have a file each, named after the id", () => {
    const files = readdirSync(`${import.meta.dirname}/../messages`).filter(
      (file) => file.endsWith(".ts") && file !== "index.ts",
    );
    expect(messageStacks.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it("are sorted by name", () => {
    const names = messageStacks.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, "en")));
    expect(new Set(names).size).toBe(names.length);
  });

  it("have ids in kebab case, each once, and messages likewise", () => {
    const places = everyMessage.map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    const kebab = /^[a-z\d]+(-[a-z\d]+)*\/[a-z\d]+(-[a-z\d]+)*$/;
    expect(places.filter((place) => !kebab.test(place))).toEqual([]);
    expect(new Set(messageStacks.map(({ id }) => id)).size).toBe(messageStacks.length);
  });
});

describe("every pattern", () => {
  it("matches its own example", () => {
    const failing = everyMessage.filter(({ pattern, example }) => !pattern.test(example));
    expect(failing.map(({ place }) => place)).toEqual([]);
  });

  it("leaves alone the examples of every other situation", () => {
    const confused = everyMessage.flatMap(({ place, example, situation }) =>
      everyMessage
        .filter((other) => other.situation !== situation && other.pattern.test(example))
        .map((other) => `${other.place} matches the example of ${place}: ${example}`),
    );
    expect(confused).toEqual([]);
  });

  it("leaves ordinary lines of a log alone", () => {
    expect(ordinaryLines.length).toBeGreaterThanOrEqual(60);
    const matched = ordinaryLines.flatMap((line) =>
      everyMessage
        .filter(({ pattern }) => pattern.test(line))
        .map(({ place }) => `${place}: ${line}`),
    );
    expect(matched).toEqual([]);
  });

  it("has twelve fixed characters or a reason to have fewer", () => {
    const short = everyMessage.filter(({ pattern }) => fixedCharacters(pattern.source) < 12);
    expect(short.map(({ place }) => place).sort()).toEqual(Object.keys(shortLines).sort());
  });

  it("names its groups from the list, and the numbers are numbers", () => {
    for (const { place, pattern, example } of everyMessage) {
      expect(knownGroups, place).toEqual(expect.arrayContaining([...groupNames(pattern)]));
      const groups: Record<string, string | undefined> = pattern.exec(example)?.groups ?? {};
      expect(groups["code"] ?? "1000", place).toMatch(/^\d{4}$/);
      expect(groups["status"] ?? "101", place).toMatch(/^(\d{3}|0)$/);
      for (const name of ["refusedCode", "port", "size", "milliseconds"])
        expect(groups[name] ?? "1", place).toMatch(/^\d+$/);
    }
  });

  it("says the code once: in the record or in the line", () => {
    const twice = everyMessage.filter(
      ({ code, pattern }) => code !== undefined && groupNames(pattern).includes("code"),
    );
    expect(twice.map(({ place }) => place)).toEqual([]);
  });

  it("keeps no state and spans no line by accident", () => {
    for (const { place, pattern } of everyMessage) {
      expect(pattern.flags, place).toMatch(/^i?m?$/);
      expect(pattern.source, place).not.toMatch(/\.[*+]/);
      expect(
        /\[\^(?!\\?["\s]*\\s)/.test(pattern.source.replaceAll(/\[\^[^\]]*\\[ns]/g, "")),
        place,
      ).toBe(false);
      if (!pattern.multiline) expect(pattern.source, place).not.toMatch(/^\^|[^\\]\$$/);
    }
  });
});

describe("every message", () => {
  it("has an example that is its text with the placeholders filled", () => {
    const strangers = everyMessage.filter(({ text, example }) => {
      let from = 0;
      return text.split(/\{[a-z][a-z ]*\}/).some((piece) => {
        const found = example.indexOf(piece, from);
        from = found + piece.length;
        return found === -1;
      });
    });
    expect(strangers.map(({ place }) => place)).toEqual([]);
  });

  it("has no space at either end, which no page shows", () => {
    const spaced = everyMessage.filter(({ text }) => text !== text.trim());
    expect(spaced.map(({ place }) => place)).toEqual([]);
  });

  it("names a source that parses", () => {
    for (const { place, readFrom } of everyMessage) {
      const { name, url } = resolvePlace(readFrom);
      expect(new URL(url).protocol, place).toBe("https:");
      expect(name, place).not.toBe("");
    }
  });
});
