import type { CodeReference } from "./code-reference.ts";

/** The path of a code's page, for example `/1006/`. */
export const codePath = (code: number): string => `/${code}/`;

/** Where the map of the ranges is. */
export const rangesPath = "/#ranges";

/** The path of a service's page, for example `/services/discord-gateway/`. */
export const servicePath = (id: string): string => `/services/${id}/`;

/** The path of one code of a service, for example `/services/discord-gateway/4004/`. */
export const serviceCodePath = (id: string, code: number): string => `/services/${id}/${code}/`;

/** The path of a situation's page, for example `/situations/idle-timeout/`. */
export const situationPath = (id: string): string => `/situations/${id}/`;

/** The path of the page of one stack's messages, for example `/messages/go-gorilla-websocket/`. */
export const messageStackPath = (id: string): string => `/messages/${id}/`;

/** The path of the page of every line that means a code, for example `/1006/lines/`. */
export const codeLinesPath = (code: number): string => `${codePath(code)}lines/`;

/** What a comparison's address calls a code: `1006`, or `discord-gateway-4004`. */
export const codeSlug = ({ code, service }: CodeReference): string =>
  service === undefined ? `${code}` : `${service}-${code}`;

/** The path of a comparison, the lower code first: `/compare/1006-vs-1013/`. */
export const comparisonPath = (a: number, b: number): string =>
  comparisonPathOf({ code: a }, { code: b });

/** The path of a comparison of any two codes: `/compare/1006-vs-discord-gateway-4004/`. */
export const comparisonPathOf = (a: CodeReference, b: CodeReference): string => {
  const [first, second] = inAddressOrder([a, b]);
  return `/compare/${codeSlug(first)}-vs-${codeSlug(second)}/`;
};

/** The lower number first; of one number, the bare one first, then services by their ids. */
export function inAddressOrder<Code extends CodeReference>([a, b]: readonly [
  Code,
  Code,
]): readonly [Code, Code] {
  const reversed = a.code > b.code || (a.code === b.code && codeSlug(a) > codeSlug(b));
  return reversed ? [b, a] : [a, b];
}
