import type { Mutant } from "../mutant.ts";

const messages = "tests/loader/messages.spec.ts";
const attributes = "tests/loader/attributes.spec.ts";

/** Slips in the script tag. */
const slips: readonly (readonly [
  id: string,
  bug: string,
  before: string,
  after: string,
  noticedBy: string,
])[] = [
  [
    "loader-hears-every-frame",
    "Any frame of a page sets the height of every card.",
    "if (frame?.contentWindow !== source) continue;",
    "if (!frame || source === null) continue;",
    messages,
  ],
  [
    "loader-height-has-no-upper-bound",
    "A card can be as high as it says.",
    "Math.min(Math.max(Number(height), 40), 2000)",
    "Math.max(Number(height), 40)",
    messages,
  ],
  [
    "loader-height-has-no-lower-bound",
    "A card can make its frame vanish.",
    "Math.max(Number(height), 40)",
    "Math.max(Number(height), 0)",
    messages,
  ],
  [
    "loader-takes-any-type",
    "A message for somebody else sets the height.",
    'type !== "ws-code:height" || ',
    "type === undefined || ",
    messages,
  ],
  [
    "loader-takes-fractions",
    "A height that is no whole number is taken.",
    "!Number.isInteger(height)",
    "!Number.isFinite(height)",
    messages,
  ],
  [
    "loader-slack-is-none",
    "A frame that is a line too tall jumps.",
    "const heightTolerance = 24;",
    "const heightTolerance = 2;",
    messages,
  ],
  [
    "loader-step-begins-late",
    "The height of a width is reserved from a px later on.",
    "clientWidth >= Number(from ?? 0)",
    "clientWidth > Number(from ?? 0)",
    attributes,
  ],
  [
    "loader-usual-height",
    "A placeholder without a height reserves too little.",
    "const defaultHeight = 280;",
    "const defaultHeight = 180;",
    attributes,
  ],
  [
    "loader-comparison-address",
    "A comparison's frame has an address that there is not.",
    "`compare/${wsCompare}/`",
    "`comparison/${wsCompare}/`",
    attributes,
  ],
  [
    "loader-forgets-service",
    "A service's code shows the bare number.",
    'wsService ? `services/${wsService}/` : ""',
    'wsService ? `` : ""',
    attributes,
  ],
  [
    "loader-situation-is-no-placeholder",
    "The placeholder of a situation stays a link.",
    ".slice(0, 3)",
    ".slice(0, 2)",
    attributes,
  ],
  [
    "loader-frame-without-name",
    "A frame without a link has no name.",
    'host.textContent.trim() || "WebSocket"',
    "host.textContent.trim()",
    attributes,
  ],
  [
    "loader-takes-any-path",
    "A placeholder can frame any page of the site.",
    "const cardPathPattern = /^([a-z]+",
    "const cardPathPattern = /([a-z]+",
    attributes,
  ],
  [
    "loader-theme-is-light",
    "A card without a theme is light in a dark page.",
    'dataset["wsTheme"] ?? "auto"',
    'dataset["wsTheme"] ?? "light"',
    attributes,
  ],
  [
    "loader-loads-again",
    "Every change of the page loads every card again.",
    "!frameOf(host)?.src.startsWith(src)",
    "!frameOf(host)?.src.endsWith(src)",
    attributes,
  ],
  [
    "loader-forgets-service-change",
    "A placeholder whose service changes keeps its card.",
    '"situation", "service", "theme"]',
    '"situation", "services", "theme"]',
    attributes,
  ],
];

export const mutants: readonly Mutant[] = slips.map(([id, bug, before, after, noticedBy]) => ({
  id,
  bug,
  file: "widget/loader/embed.ts",
  before,
  after,
  noticedBy,
}));
