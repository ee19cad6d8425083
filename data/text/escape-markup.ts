const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that XML 1.0 forbids even as a reference (§2.2), and lone surrogates. */
const notXml =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without what no XML document can hold: control characters and lone surrogates. */
export const legalText = (text: string): string => text.replace(notXml, "");

/**
 * The one place that escapes text for markup: safe in the text and in the quoted attributes of
 * HTML and XML alike.
 */
export const escapeMarkup = (text: string): string =>
  legalText(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");

/**
 * JSON for the inside of a `<script>`: nothing in it can end the element or begin a comment, and
 * it reads as the same JSON (HTML, "Restrictions for contents of script elements"; RFC 8259 §7).
 */
export const escapeScriptJson = (json: string): string => json.replaceAll("<", "\\u003c");
