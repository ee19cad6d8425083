import { pathOf } from "#data/model/paths.ts";
import { codeSubject } from "#data/model/subject.ts";
import { isStaticHost } from "#site/build/static-host.ts";
import { builtCodes } from "../cards/built-codes.ts";

/**
 * The path of the page of a number, for a link. Nothing where a host of files has none: a number
 * that only a log line names is no page until a server makes it.
 */
export const numberPath = (code: number, onStaticHost = isStaticHost()): string | undefined =>
  onStaticHost && !builtCodes(true).includes(code) ? undefined : pathOf(codeSubject(code));
