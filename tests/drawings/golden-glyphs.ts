/** What one kind of glyph shows, kept by hand from the grammar: time runs down, client on the left. */
interface GoldenGlyph {
  /** Which lifelines still stand, in the neutral ink. */
  readonly lifelines: readonly string[];
  /** The last frame and what stopped it, in the family's colour. */
  readonly marks: readonly string[];
  /** What there is room for at 16 px, where that is less. */
  readonly small?: readonly string[];
  /** The lifelines at 16 px, where they stand or end in another way. */
  readonly smallLifelines?: readonly string[];
  /** What the open line reached before, which 160 px has room for; the server unless it says. */
  readonly open?: readonly string[];
}

const bothStand = ["wire client stands", "wire server stands"];
const unreached = ["wire client stands", "wire dotted server stands"];
const bar = "event upright at server's side";
const cross = ["event falling at server's side", "event rising at server's side"];

/** A line between both ends before it ended, with a head at each. */
const openToServer = [
  "wire level client – server above",
  "wire head pointing left at client above",
  "wire head pointing right at server above",
];

/** The glyph of each kind. */
export const goldenGlyphs = {
  // Two frames, each answered: the complete closing handshake.
  "both-ways": {
    lifelines: bothStand,
    marks: ["event arrow client → server above", "event arrow server → client below"],
  },
  // The client tells that it goes, and its lifeline ends on a foot.
  departure: {
    lifelines: ["wire client stops", "wire level at client below", "wire server stands"],
    marks: ["event arrow client → server"],
    smallLifelines: ["wire client stops", "wire server stands"],
  },
  // A zigzag from end to end: bytes that are no frame.
  "malformed-frame": { lifelines: bothStand, marks: ["event line of 6 points at middle"] },
  // A round payload before the server's square socket.
  "wrong-type": {
    lifelines: bothStand,
    marks: ["event disc at client's side", "event line of 4 points at server's side"],
  },
  // Three dots, and no line that was ever open.
  "no-meaning": {
    lifelines: bothStand,
    marks: ["event disc at client's side", "event disc at middle", "event disc at server's side"],
    open: [],
  },
  // A hollow box on an arrow that arrived: a Close frame without a body.
  "empty-close": {
    lifelines: bothStand,
    marks: [
      "event level client – client's side",
      "event tall box at client's side",
      "event arrow middle → server",
    ],
    small: ["event tall box at client's side", "event head pointing right at server"],
  },
  // Two slashes in the line, and no head: nothing arrived.
  cut: {
    lifelines: bothStand,
    marks: [
      "event level client – client's side",
      "event rising at client's side",
      "event rising at server's side",
      "event level server's side – server",
    ],
  },
  // The replacement character: a diamond with a question mark cut out of it.
  "bad-text": {
    lifelines: bothStand,
    marks: ["event diamond at middle", "paper curve at middle", "paper upright at middle below"],
  },
  // A bar across, and before it what was refused: a frame, nobody known, somebody known.
  "refused-by-rule": { lifelines: bothStand, marks: [bar, "event arrow client → server's side"] },
  "refused-unknown": { lifelines: bothStand, marks: [bar, "event ring at client's side"] },
  "refused-known": { lifelines: bothStand, marks: [bar, "event disc at client's side"] },
  // A block too tall for the server's pipe.
  "too-big": {
    lifelines: bothStand,
    marks: [
      "event tall block at client's side",
      "event level server's side – server above",
      "event level server's side – server below",
    ],
  },
  // A plus before a socket that is not there.
  "missing-extension": {
    lifelines: bothStand,
    marks: [
      "event level at client's side",
      "event upright at client's side",
      "event dotted line of 4 points at server's side",
    ],
  },
  // A cross at the server, which had the fault, and the Close frame that it still sent.
  fault: {
    lifelines: bothStand,
    marks: [...cross, "event arrow server's side → client"],
    small: [...cross, "event head pointing left at client"],
  },
  // The server tells the client, stops, and stands again in colour.
  restart: {
    lifelines: ["wire client stands", "wire server stops"],
    marks: ["event arrow server → client above", "event server begins"],
  },
  // A U-turn that comes back to the client.
  "turned-back": {
    lifelines: bothStand,
    marks: ["event curve at client's side", "event head pointing left at client below"],
  },
  // A gateway in the middle tells the client; the cross is between it and the server.
  "bad-upstream": {
    lifelines: [...unreached, "wire middle stands"],
    marks: [...cross, "event arrow middle → client"],
    small: cross,
    smallLifelines: [...unreached, "wire client's side stands"],
    open: [
      "wire level client – middle above",
      "wire head pointing left at client above",
      "wire head pointing right at middle above",
    ],
  },
  // A lock; the server was never reached, and the line before was only attempted.
  "tls-failure": {
    lifelines: unreached,
    marks: ["event wide block at middle below", "event curve at middle"],
    open: ["wire dotted level client – server above"],
  },
  // A clock: silence.
  "out-of-time": {
    lifelines: bothStand,
    marks: ["event ring at middle", "event line of 3 points at middle"],
  },
  // A shape of the service's own on a frame to the client.
  "private-use": {
    lifelines: bothStand,
    marks: ["event diamond at middle", "event arrow server → client"],
    small: ["event diamond at server's side", "event head pointing left at client"],
  },
} as const satisfies Readonly<Record<string, GoldenGlyph>>;

export type GoldenKind = keyof typeof goldenGlyphs;

/** Every mark of a kind at a size, in the order of words. */
export function goldenMarks(kind: GoldenKind, size: number): readonly string[] {
  const golden: GoldenGlyph = goldenGlyphs[kind];
  const { lifelines, marks, small = marks, smallLifelines = lifelines } = golden;
  if (size === 16) return [...smallLifelines, ...small].sort();
  const open = size === 160 ? (golden.open ?? openToServer) : [];
  return [...open, ...lifelines, ...marks].sort();
}
