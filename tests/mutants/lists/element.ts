import type { Mutant } from "../mutant.ts";

const element = "widget/element/ws-code-element.ts";
const controller = "widget/element/service-code-controller.ts";
const cardCss = "widget/card/card-css.ts";
const looks = "tests/element/looks.spec.ts";
const host = "widget/card/styles/host.css";

/** Slips in the custom element. */
const slips: readonly (readonly [
  id: string,
  bug: string,
  file: string,
  before: string,
  after: string,
  noticedBy?: string,
])[] = [
  [
    "element-link-without-code",
    "The element's link leads to the home page.",
    element,
    "${siteUrl}${code.path}",
    "${siteUrl}${code.path.slice(0, 1)}",
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
    "<b>${verdict}</b>",
    "<b>${verdict && question}</b>",
  ],
  [
    "element-one-family",
    "Every code has the colour of the private ones.",
    element,
    'class="code-card family-${code.family}"',
    'class="code-card family-private"',
    "tests/drawings/looks.spec.ts",
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
    "element-loads-when-rendered",
    "render() starts the load of a service's code.",
    element,
    "return this.service ? this.#serviceCode.found",
    "this.#serviceCode.hostUpdate(); return this.service ? this.#serviceCode.found",
  ],
  [
    "element-shows-code-left-behind",
    "A service's code that comes late is shown over the one that was asked for since.",
    controller,
    "if (!found || asked !== this.#asked) return;",
    "if (!found) return;",
    "widget/element/service-code-controller.test.ts",
  ],
  [
    "element-fails-without-code",
    "Taking the attribute away is an error.",
    element,
    'parseCode(this.code ?? "")',
    "parseCode(this.code as string)",
  ],
  [
    "element-family-has-no-colour",
    "The family is written in the ink of the text.",
    "widget/card/styles/code.css",
    "color: var(--c);",
    "color: var(--ink);",
    looks,
  ],
  [
    "element-has-no-sepia",
    "The theme sepia is the system's.",
    cardCss,
    '["light", "dark", "sepia"]',
    '["light", "dark"]',
    looks,
  ],
  [
    "element-without-looks-of-code",
    "The element lacks the sheet of a code's card.",
    cardCss,
    'palette(":host", "theme"), base, code, media',
    'palette(":host", "theme"), base, media',
    looks,
  ],
  [
    "element-in-type-of-page",
    "The card is set in what its page is set in.",
    host,
    "  all: initial;\n",
    "",
    looks,
  ],
  [
    "element-shown-where-page-hides-it",
    "A card is seen where its page hides it.",
    host,
    "visibility: inherit;",
    "visibility: visible;",
    looks,
  ],
  [
    "element-theme-over-forced-colours",
    "A theme's own colours draw the glyph where colours are forced.",
    "widget/card/styles/media.css",
    "  .frame {\n    --wire",
    "  :root,\n  :host {\n    --wire",
    looks,
  ],
  [
    "element-is-never-hidden",
    "An element that is hidden shows its card.",
    host,
    "display: none;",
    "display: block;",
    looks,
  ],
];

export const mutants: readonly Mutant[] = slips.map(
  ([id, bug, file, before, after, noticedBy]) => ({
    id,
    bug,
    file,
    before,
    after,
    noticedBy: noticedBy ?? "tests/element/element.spec.ts",
  }),
);
