import type { Mutant } from "../mutant.ts";

const element = "widget/element/ws-code-element.ts";
const styles = "widget/element/styles.ts";

/** Slips in the custom element. */
const slips: readonly (readonly [
  id: string,
  bug: string,
  file: string,
  before: string,
  after: string,
])[] = [
  [
    "element-link-without-code",
    "The element's link leads to the home page.",
    element,
    "new URL(code.path, siteUrl).href",
    "new URL(code.path.slice(0, 1), siteUrl).href",
  ],
  [
    "element-questions-in-another-order",
    "The element asks whether to send before whether to reconnect.",
    element,
    "[code.reconnect, code.send, code.sender]",
    "[code.send, code.reconnect, code.sender]",
  ],
  [
    "element-verdict-is-question",
    "The element answers each question with itself.",
    element,
    "<dd>${verdict}</dd>",
    "<dd>${verdict && question}</dd>",
  ],
  [
    "element-one-family",
    "Every code has the colour of the private ones.",
    element,
    "family-${code.family}",
    "family-private",
  ],
  [
    "element-name-has-number-twice",
    "The element's name says its number twice.",
    element,
    "</span> ${code.name}</b>",
    "</span> ${code.heading}</b>",
  ],
  [
    "element-foot-says-send",
    "The sentence at the foot is about sending.",
    element,
    "printText(code.reconnect.text)",
    "printText(code.send.text)",
  ],
  [
    "element-takes-first-code",
    "A code of a service shows the first one of its list.",
    "widget/element/service-codes.ts",
    "candidate.code === code",
    "candidate.code <= code",
  ],
  [
    "element-loads-any-address",
    "The id of a service can name any script of the site.",
    "widget/element/service-codes.ts",
    "/^[a-z0-9-]+$/",
    "/[a-z0-9-]+/",
  ],
  [
    "element-defined-twice",
    "A page that loads the script twice has an error.",
    "widget/element/define.ts",
    'if (!customElements.get("ws-code")) customElements',
    "customElements",
  ],
  [
    "element-family-has-no-colour",
    "The family is written in the ink of the text.",
    styles,
    "color: var(--c);",
    "color: var(--ink);",
  ],
  [
    "element-has-no-sepia",
    "The theme sepia is the system's.",
    styles,
    '["light", "dark", "sepia"]',
    '["light", "dark"]',
  ],
  [
    "element-breaks-too-early",
    "The questions are below each other where there is room for a row.",
    styles,
    "(max-width: 339.98px)",
    "(max-width: 439.98px)",
  ],
  [
    "element-is-never-hidden",
    "An element that is hidden shows its card.",
    styles,
    "display: none;",
    "display: block;",
  ],
];

export const mutants: readonly Mutant[] = slips.map(([id, bug, file, before, after]) => ({
  id,
  bug,
  file,
  before,
  after,
  noticedBy: "tests/element/element.spec.ts",
}));
