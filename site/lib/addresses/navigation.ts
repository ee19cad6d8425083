/** The entries of the navigation, in order. */
export const navigation = [
  { id: "codes", href: "/", label: "Codes" },
  { id: "services", href: "/services/", label: "Services" },
  { id: "situations", href: "/situations/", label: "Situations" },
  { id: "timeouts", href: "/timeouts/", label: "Timeouts" },
  { id: "messages", href: "/messages/", label: "Log lines" },
  { id: "compare", href: "/compare/", label: "Compare" },
  { id: "embed", href: "/embed/", label: "Embed" },
] as const;
