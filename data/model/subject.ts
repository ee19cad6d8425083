/** A close code, by its number alone. */
export interface CodeSubject {
  readonly kind: "code";
  readonly code: number;
}

/** A number as the service with that id uses it. */
export interface ServiceCodeSubject {
  readonly kind: "service-code";
  readonly service: string;
  readonly code: number;
}

/** What one side of a comparison is. */
export type AnyCode = CodeSubject | ServiceCodeSubject;

/** Two codes side by side, in the order in which they were named. */
export interface ComparisonSubject {
  readonly kind: "comparison";
  readonly codes: readonly [AnyCode, AnyCode];
}

/** The page of every line that means a code. */
interface CodeLinesSubject {
  readonly kind: "code-lines";
  readonly code: number;
}

/** The folder of the pages of each kind that has one for itself. */
export const sections = {
  comparison: "compare",
  service: "services",
  situation: "situations",
  "message-stack": "messages",
} as const;

/** What has an id: a service, a situation, or a stack with all that it prints. */
interface NamedSubject {
  readonly kind: Exclude<keyof typeof sections, "comparison">;
  readonly id: string;
}

/** One line that a stack prints. */
interface MessageSubject {
  readonly kind: "message";
  readonly stack: string;
  readonly id: string;
}

/** Which thing? Whatever has an address: it says nothing on whether there is one. */
export type Subject =
  | CodeSubject
  | ServiceCodeSubject
  | ComparisonSubject
  | CodeLinesSubject
  | NamedSubject
  | MessageSubject;

/** The kinds of what has a card. */
const cardKinds = ["code", "service-code", "comparison", "situation"] as const;

/** What has a card. */
export type CardSubject = Subject & { readonly kind: (typeof cardKinds)[number] };

/** Whether a subject is of a kind that has cards. */
export const hasCard = (subject: Subject): subject is CardSubject =>
  cardKinds.some((kind) => kind === subject.kind);

/** How a record spells a code: with a service only where it is one's. {@link anyCode} reads it. */
export type CodeSpelling = Pick<ServiceCodeSubject, "code"> &
  Partial<Pick<ServiceCodeSubject, "service">>;

/** The code that a number alone stands for: the registry's, or what its range says. */
export const codeSubject = (code: number): CodeSubject => ({ kind: "code", code });

/** A code of a service, or without a service the code of that number. */
export const anyCode = (code: number, service?: string): AnyCode =>
  service === undefined ? codeSubject(code) : { kind: "service-code", service, code };

/** A code from where a number may stand for one: a number alone is a close code. */
export const asCode = (code: number | AnyCode): AnyCode =>
  typeof code === "number" ? codeSubject(code) : code;

/** A comparison of two codes. */
export const comparisonSubject = (a: AnyCode, b: AnyCode): ComparisonSubject => ({
  kind: "comparison",
  codes: [a, b],
});
