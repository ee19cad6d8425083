import { createHash } from "node:crypto";

/** Inline `<style>` and `<script>` of our own pages; attributes there hold no `>`. */
const inlineElements = /<(style|script)(?:\s[^>]*)?>([^]*?)<\/\1>/g;

/** The hashes of the inline elements of one kind, as a policy's sources, each once. */
function hashes(html: string, kind: "style" | "script"): readonly string[] {
  const contents = [...html.matchAll(inlineElements)]
    .filter(([, name, content]) => name === kind && content !== "")
    .map(
      ([, , content]) =>
        `'sha256-${createHash("sha256")
          .update(content ?? "")
          .digest("base64")}'`,
    );
  return [...new Set(contents)];
}

/**
 * The Content-Security-Policy of a page, from its own bytes: its inline styles and scripts run by
 * hash and nothing else does.
 * @param selfContained a card: it loads nothing at all, not even from here. A page may load its
 *   own scripts and images, and submit its forms to this site
 */
function contentPolicy(html: string, selfContained: boolean): string {
  const self = selfContained ? [] : ["'self'"];
  const sources = (kind: "style" | "script") => [
    ...(kind === "script" ? self : []),
    ...hashes(html, kind),
  ];
  const directive = (name: string, values: readonly string[]) =>
    `${name} ${values.length > 0 ? values.join(" ") : "'none'"}`;
  return [
    "default-src 'none'",
    directive("style-src", sources("style")),
    directive("script-src", sources("script")),
    directive("img-src", self),
    directive("form-action", self),
    "base-uri 'none'",
  ].join(";");
}

/** The page with its policy inside, right behind its character set and before anything it rules. */
export const withContentPolicy = (html: string, selfContained: boolean): string =>
  html.replace(
    /<meta charset="utf-8"\s*\/?>/,
    (charset) =>
      `${charset}<meta http-equiv="content-security-policy" content="${contentPolicy(html, selfContained)}">`,
  );
