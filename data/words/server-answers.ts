/** What the server says, as plain text, to a request that gets no page. */
export const serverAnswers = {
  notBuilt: "The site is not built yet.",
  unreadableAddress: "This address cannot be read. Check it for stray characters.",
  /** @param longest in characters */
  longAddress: (longest: number) => `No address here is longer than ${longest} characters.`,
  longHeaders: "The address and headers are longer than 16 kB. Shorten the address.",
  largeHeaders:
    "The headers are longer than 16 kB. Send fewer or shorter ones; in a browser, delete the cookies of this site and of its domain.",
  late: "The request did not arrive in time.",
  invalid: "This is not a valid HTTP request.",
  otherVersion: "This server speaks HTTP/1.1, and HTTP/1.0.",
  severalHosts: "This request has more than one Host header.",
  noHost: "This request has no Host header.",
  /** @param allowed the methods, such as `GET, HEAD` */
  otherMethod: (allowed: string) => `This site only answers ${allowed}.`,
  /** @param codings that it is kept in, such as `br` */
  otherCoding: (codings: readonly string[]) => `This is sent as: ${codings.join(", ")}.`,
  conditionFailed: "This is not what If-Match names.",
  noSuchBytes: "This has no such bytes.",
  tooBusy: "Too much is asked at once. Try again in a second.",
  /** @param retryAfter in seconds */
  tooMany: (retryAfter: number) =>
    `Too much is asked from your address. Try again in ${retryAfter} s.`,
  failed: "This could not be answered. It is reported.",
} as const;
