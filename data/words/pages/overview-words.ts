/** What the search says of each page that lists a kind, and what else people call it. */
export const overviewWords = {
  codes: {
    title: "Every registered code, and whether to reconnect",
    text: "What each code means, who may send it, and whether to open a new connection.",
    name: "close codes",
    also: "every code table reconnect which should meaning status codes registered cheat sheet reference overview valid allowed",
  },
  services: {
    title: "Codes of services",
    text: "What services, libraries and servers mean by their codes.",
    name: "services codes",
    also: "custom private application apps api codelist products",
  },
  situations: {
    title: "Situations",
    text: "What can end a connection, by when on the line it happens.",
    name: "situations",
    also: "causes reasons everything happened troubleshooting debug",
  },
  timeouts: {
    title: "Limits of time",
    text: "How long proxies, clouds, servers and libraries let a connection be idle or live.",
    name: "timeouts limits",
    also: "idle timeout lifetime maximum duration default seconds minutes hours proxy loadbalancer disconnect",
  },
  messages: {
    title: "Log lines",
    text: "What clients, servers, proxies and libraries print, and what each line means.",
    name: "log lines",
    also: "messages errors printed logs console output stack library libraries",
  },
  comparisons: {
    title: "Comparisons",
    text: "Two codes beside each other: what decides between them.",
    name: "comparisons",
    also: "difference between codes versus compare confused",
  },
} as const;
