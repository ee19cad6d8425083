import { navigationWords } from "#data/words/pages/every-page.ts";

/** The entries of the navigation, in order. */
export const navigation = [
  { id: "codes", href: "/", label: navigationWords.codes },
  { id: "services", href: "/services/", label: navigationWords.services },
  { id: "situations", href: "/situations/", label: navigationWords.situations },
  { id: "timeouts", href: "/timeouts/", label: navigationWords.timeouts },
  { id: "messages", href: "/messages/", label: navigationWords.messages },
  { id: "compare", href: "/compare/", label: navigationWords.compare },
  { id: "embed", href: "/embed/", label: navigationWords.embed },
] as const;
