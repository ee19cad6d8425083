import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { securityTxt, writeSecurityTxt } from "./security-txt.ts";

const contact = "mailto:security@ws-code.example";
const site = "https://ws-code.example";
const now = Date.UTC(2026, 10, 26, 9, 30);

/** Each field with its values, as §2.2 of RFC 9116 has them: a name, a colon, a space, a value. */
function fieldsOf(text: string): Readonly<Record<string, readonly string[]>> {
  const fields: Record<string, string[]> = {};
  for (const line of text.split("\n").slice(0, -1)) {
    const [, name = "", value = ""] = /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    (fields[name] ??= []).push(value);
  }
  return fields;
}

describe("security.txt", () => {
  it("has the contact, one day on which it expires, and its own address (RFC 9116, §2.5)", () => {
    expect(fieldsOf(securityTxt(contact, site, now))).toEqual({
      Contact: [contact],
      Expires: [expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)],
      Canonical: ["https://ws-code.example/.well-known/security.txt"],
      "Preferred-Languages": ["en"],
    });
  });

  it("expires within a year, and not soon", () => {
    const [expires = ""] = fieldsOf(securityTxt(contact, site, now))["Expires"] ?? [];
    const days = (Date.parse(expires) - now) / 86_400_000;
    expect(days).toBeGreaterThan(180);
    expect(days).toBeLessThan(365);
  });

  it("is the same in every build of a day, and ends each line", () => {
    const text = securityTxt(contact, site, now);
    expect(securityTxt(contact, site, now + 3_600_000)).toBe(text);
    expect(text).toMatch(/^(?:[^\n]+\n)+$/);
  });

  it("names no address of its own where that is not https", () => {
    expect(securityTxt(contact, "http://127.0.0.1:4321", now)).not.toContain("Canonical");
  });

  it("is written where there is a contact, and nowhere else", () => {
    const client = mkdtempSync(join(tmpdir(), "ws-code-security-"));
    const file = join(client, ".well-known/security.txt");
    writeSecurityTxt(client, site, undefined);
    expect(existsSync(file)).toBe(false);
    writeSecurityTxt(client, site, contact);
    expect(readFileSync(file, "utf8")).toContain(`Contact: ${contact}\n`);
    rmSync(client, { recursive: true });
  });
});
