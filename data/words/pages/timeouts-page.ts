import type { TimeoutLimit } from "#data/model/timeout.ts";
import type { OverviewWords } from "./every-page.ts";

/** The words of `/timeouts/`. */
export const timeoutsWords = (limits: readonly TimeoutLimit[]): OverviewWords => ({
  title: "WebSocket idle timeouts and lifetime limits by product",
  heading: "Idle timeouts and lifetime limits",
  lead: "If your connection dies after the same time each time, look for that time here. Only figures that we read in the product's documentation or source; shortest first.",
  description: `${limits.length} documented limits that close a WebSocket: product, setting, default in seconds, what the client sees, whether it can be raised.`,
});

/** The columns of the limits. */
export const limitColumns = {
  default: "Default",
  product: "Product",
  setting: "Setting",
  productAndSetting: "Product and setting",
  kind: "Limits",
  clientSees: "What the client sees",
  raise: "Can it be raised?",
  source: "Source",
} as const;

/** The same, where a label stands beside its value on a narrow screen. */
export const limitLabels = { clientSees: "Client sees", raise: "Raise it" } as const;

/** What runs out, in a word for a narrow column. */
export const limitKinds: Readonly<Record<TimeoutLimit["kind"], string>> = {
  idle: "Silence",
  lifetime: "Age",
};

/** A limit's default as a table shows it. */
export const limitDefault = ({ defaultSeconds }: Pick<TimeoutLimit, "defaultSeconds">): string =>
  defaultSeconds === null ? "none" : `${defaultSeconds} s`;
