import { codeTyped } from "./parse-code.ts";
import {
  anyCode,
  comparisonSubject,
  sections,
  type AnyCode,
  type CodeSubject,
  type ComparisonSubject,
  type Subject,
} from "./subject.ts";

/** A number, with the id of a service before it or not. */
const slug = /^(?:([a-z0-9][a-z0-9-]{0,60})-)?(\d{1,5})$/;

/** What an id may be made of: no slash and nothing that an address would encode. */
const id = /^[a-z0-9][a-z0-9-]*$/;

/** The code that a number in an address stands for: digits with nothing around them. */
export function codeOfDigits(digits: string): CodeSubject | undefined {
  const code = codeTyped(digits);
  return code && String(code.code) === digits ? code : undefined;
}

/** The two parts of what an address calls a code. The number may be too large for one. */
export function partsOfSlug(text: string): { service?: string; digits: string } | undefined {
  const [, service, digits] = slug.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return service === undefined ? { digits } : { service, digits };
}

/** The code that an address calls so: `1006`, or `discord-gateway-4004`. */
export function codeOfSlug(text: string): AnyCode | undefined {
  const parts = partsOfSlug(text);
  const code = parts && codeOfDigits(parts.digits);
  return code && anyCode(code.code, parts.service);
}

/** The two codes that an address calls so, in its order: `1006-vs-1013`. */
function comparisonOfSlug(text: string): ComparisonSubject | undefined {
  const [a, b, ...more] = text.length > 200 ? [] : text.split("-vs-").map(codeOfSlug);
  return a && b && more.length === 0 ? comparisonSubject(a, b) : undefined;
}

const namedKinds = (Object.keys(sections) as (keyof typeof sections)[]).filter(
  (kind) => kind !== "comparison",
);

/** What stands below one of the folders of the site. */
function inSection(section: string, name: string, rest: readonly string[]): Subject | undefined {
  if (section === sections.comparison && rest.length === 0) return comparisonOfSlug(name);
  if (!id.test(name)) return undefined;
  const [last] = rest;
  if (section === sections.service && last !== undefined && rest.length === 1) {
    const code = codeOfDigits(last);
    return code && anyCode(code.code, name);
  }
  const kind = namedKinds.find((one) => sections[one] === section);
  return kind && rest.length === 0 ? { kind, id: name } : undefined;
}

/**
 * What a path of this site names: the only reader of paths. It knows how each kind of address is
 * spelt, and not whether there is such a service, code or situation.
 * @param path such as `/1006/`; without its last slash it names the same
 */
export function subjectAtPath(path: string): Subject | undefined {
  const [before, first = "", name, ...rest] = path.replace(/\/$/, "").split("/");
  if (before !== "") return undefined;
  const code = codeOfDigits(first);
  if (!code) return name === undefined ? undefined : inSection(first, name, rest);
  if (name === undefined) return code;
  return name === "lines" && rest.length === 0
    ? { kind: "code-lines", code: code.code }
    : undefined;
}
