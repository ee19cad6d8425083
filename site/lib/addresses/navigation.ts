import { builderPath, overviewPath, timeoutsPath } from "#data/model/paths.ts";
import { navigationWords } from "#data/words/pages/every-page.ts";

/** The entries of the navigation, in order. */
export const navigation = [
  { id: "codes", href: "/", label: navigationWords.codes },
  { id: "services", href: overviewPath("service"), label: navigationWords.services },
  { id: "situations", href: overviewPath("situation"), label: navigationWords.situations },
  { id: "timeouts", href: timeoutsPath, label: navigationWords.timeouts },
  { id: "messages", href: overviewPath("message-stack"), label: navigationWords.messages },
  { id: "compare", href: overviewPath("comparison"), label: navigationWords.compare },
  { id: "embed", href: builderPath, label: navigationWords.embed },
] as const;
