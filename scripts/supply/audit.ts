/** What `npm audit --json` prints: counts, or what went wrong. */
export interface AuditJson {
  readonly metadata?: {
    readonly vulnerabilities: { readonly total: number };
    readonly dependencies: { readonly total: number };
  };
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

/** How an audit went: `silent` where the registry answers none. */
export type AuditResult = "clean" | "faulty" | "silent";

/** Reads an audit: what came of it, in a line. */
export function readAudit(
  what: string,
  audit: AuditJson,
): { readonly result: AuditResult; readonly line: string } {
  const { metadata } = audit;
  if (metadata === undefined) {
    const why = audit.message ?? audit.error?.summary ?? "it gave no reason";
    return { result: "silent", line: `${what}: not audited, the registry does not answer: ${why}` };
  }
  const { total } = metadata.vulnerabilities;
  const of = `of ${metadata.dependencies.total} packages`;
  return total === 0
    ? { result: "clean", line: `${what}: nothing known against any ${of}` }
    : {
        result: "faulty",
        line: `${what}: ${total} ${of} have a known fault; npm audit names them`,
      };
}
