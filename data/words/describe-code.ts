import { findServiceUse } from "../lookup/find-service.ts";
import type { AnyCode } from "../model/subject.ts";
import { describeServiceUse } from "./describe-service.ts";
import { describeCloseCode, type CloseCodeDescription } from "./describe.ts";

/**
 * Everything that a page or a card says about a code, a service's or any other.
 * @returns nothing if there is no such service, or it has no such code
 */
export function describeCode(subject: AnyCode): CloseCodeDescription | undefined {
  if (subject.kind === "code") return describeCloseCode(subject.code);
  const use = findServiceUse(subject.service, subject.code);
  return use && describeServiceUse(use);
}
