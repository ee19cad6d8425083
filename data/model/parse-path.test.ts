import { describe, expect, it } from "vitest";
import { subjectAtPath } from "./parse-path.ts";
import { pathOf } from "./paths.ts";
import { anyCode, codeSubject, comparisonSubject, type Subject } from "./subject.ts";

const paths: readonly (readonly [path: string, subject: Subject])[] = [
  ["/1006/", { kind: "code", code: 1006 }],
  ["/0/", { kind: "code", code: 0 }],
  ["/65535/", { kind: "code", code: 65_535 }],
  ["/1006/lines/", { kind: "code-lines", code: 1006 }],
  ["/services/discord-gateway/", { kind: "service", id: "discord-gateway" }],
  [
    "/services/discord-gateway/4004/",
    { kind: "service-code", service: "discord-gateway", code: 4004 },
  ],
  ["/situations/idle-timeout/", { kind: "situation", id: "idle-timeout" }],
  ["/messages/node-ws/", { kind: "message-stack", id: "node-ws" }],
  ["/compare/1006-vs-1013/", comparisonSubject(codeSubject(1006), codeSubject(1013))],
  [
    "/compare/1006-vs-discord-gateway-4004/",
    comparisonSubject(codeSubject(1006), anyCode(4004, "discord-gateway")),
  ],
];

describe("subjectAtPath()", () => {
  it.each(paths)("reads what pathOf() writes: %s", (path, subject) => {
    expect(subjectAtPath(path)).toEqual(subject);
    expect(subjectAtPath(path.slice(0, -1))).toEqual(subject);
    expect(pathOf(subject)).toBe(path);
  });

  it("reads two codes in the order in which they stand, and writes the lower one first", () => {
    const subject = subjectAtPath("/compare/1013-vs-1006/");
    expect(subject).toEqual(comparisonSubject(codeSubject(1013), codeSubject(1006)));
    expect(subject && pathOf(subject)).toBe("/compare/1006-vs-1013/");
  });

  it.each([
    ...[
      "",
      "/",
      "1006",
      "//1006/",
      "/1006//",
      "/65536/",
      "/01006/",
      "/1e3/",
      "/“1006”/",
      '/1006"/',
      "/abc/",
    ],
    ...["/1006/lines/x/", "/1006/1013/", "/services/", "/services//", "/services/Discord/"],
    ...["/services/discord-gateway/4004/x/", "/services/discord-gateway/x/", "/situations/a/b/"],
    ...["/compare/", "/compare/1006/", "/compare/1006-vs-/", "/compare/1006-vs-1013-vs-1000/"],
    ...["/compare/1006-vs-70000/", "/situations/../1006/", "/situations/%2e/", "/nothing/1006/"],
    ...["/constructor/x/", "/__proto__/x/", `/compare/${"1".repeat(300)}-vs-1006/`],
  ])("finds nothing at %j", (path) => {
    expect(subjectAtPath(path)).toBeUndefined();
  });
});
