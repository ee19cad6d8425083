import {
  codeSubject,
  comparisonSubject,
  sections,
  type AnyCode,
  type CardSubject,
  type CodeSubject,
  type Subject,
} from "./subject.ts";

/** Where the map of the ranges is. */
export const rangesPath = "/#ranges";

/** Where every registered code is listed. */
export const codesPath = "/#codes";

/** What an address calls a code: `1006`, or `discord-gateway-4004`. */
const codeSlug = (subject: AnyCode): string =>
  subject.kind === "code" ? `${subject.code}` : `${subject.service}-${subject.code}`;

/**
 * What a subject is called where its kind is known: `1006`, `discord-gateway-4004`,
 * `1006-vs-1013` with the lower code first, or an id.
 */
export function slugOf(subject: Subject): string {
  if (subject.kind === "comparison")
    return inAddressOrder(subject.codes).map(codeSlug).join("-vs-");
  if (subject.kind === "code-lines") return `${subject.code}`;
  return subject.kind === "code" || subject.kind === "service-code"
    ? codeSlug(subject)
    : subject.id;
}

/** The path of a code's page. Apart from {@link pathOf}, since the element knows no other kind. */
export const pathOfCode = ({ code }: CodeSubject): string => `/${code}/`;

/**
 * The path of a subject's page: `/1006/`, `/services/discord-gateway/4004/`,
 * `/compare/1006-vs-1013/`, `/situations/idle-timeout/`, `/messages/nginx/#an-id` …
 */
export function pathOf(subject: Subject): string {
  switch (subject.kind) {
    case "code":
      return pathOfCode(subject);
    case "code-lines":
      return `${pathOfCode(codeSubject(subject.code))}lines/`;
    case "service-code":
      return `/${sections.service}/${subject.service}/${subject.code}/`;
    case "message":
      return `/${sections["message-stack"]}/${subject.stack}/#${subject.id}`;
    default:
      return `/${sections[subject.kind]}/${slugOf(subject)}/`;
  }
}

/** The page that lists all of a kind: `/services/`. */
export const overviewPath = (kind: keyof typeof sections): string => `/${sections[kind]}/`;

/** The other pages that are alone of their kind. */
export const referencePath = "/reference/";
export const timeoutsPath = "/timeouts/";
/** The row of one limit there. @param id of the limit */
export const limitPath = (id: string): string => `${timeoutsPath}#${id}`;
export const changesPath = "/changes/";
export const builderPath = "/embed/";

/** Numbers as schemes: no path of another kind of page begins with a digit. */
const anyNumber = () => Array.from({ length: 10 }, (_, digit) => `/${digit}*`);

/** The paths of a kind that has a card, as oEmbed's registry writes them: `*` for anything. */
export function pathSchemes(kind: CardSubject["kind"]): readonly string[] {
  switch (kind) {
    case "code":
      return anyNumber();
    case "service-code":
      return [`${overviewPath("service")}*/*`];
    case "comparison":
      return [`${overviewPath(kind)}*-vs-*`];
    default:
      return [`${overviewPath(kind)}*`];
  }
}

/** The path of a comparison of two codes, the lower one first. */
export const comparisonPath = (a: AnyCode, b: AnyCode): string => pathOf(comparisonSubject(a, b));

/** The lower number first; of one number, the bare one first, then services by their ids. */
export function inAddressOrder([a, b]: readonly [AnyCode, AnyCode]): readonly [AnyCode, AnyCode] {
  const reversed = a.code > b.code || (a.code === b.code && codeSlug(a) > codeSlug(b));
  return reversed ? [b, a] : [a, b];
}
