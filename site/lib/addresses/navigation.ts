import { builderPath, overviewPath, timeoutsPath } from "#data/model/paths.ts";

/** The entries of the navigation, in order. */
export const navigation = [
  { id: "codes", href: "/", label: "Codes" },
  { id: "services", href: overviewPath("service"), label: "Services" },
  { id: "situations", href: overviewPath("situation"), label: "Situations" },
  { id: "timeouts", href: timeoutsPath, label: "Timeouts" },
  { id: "messages", href: overviewPath("message-stack"), label: "Log lines" },
  { id: "compare", href: overviewPath("comparison"), label: "Compare" },
  { id: "embed", href: builderPath, label: "Embed" },
] as const;
