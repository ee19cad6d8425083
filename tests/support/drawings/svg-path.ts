/** A point of a drawing, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One stretch of a path: from where the pen goes down to where it is lifted. */
export interface Stretch {
  readonly points: readonly Point[];
  readonly closed: boolean;
  /** Whether an arc or a curve is in it. */
  readonly curved: boolean;
}

/** A stretch that is still being read. */
interface Open {
  points: Point[];
  closed: boolean;
  curved: boolean;
}

/** How many numbers each command takes. */
const taken: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, a: 7, q: 4, z: 0 };

/** Where a command leads; the last two numbers of a curve are its end. */
function endOf(command: string, numbers: readonly number[], from: Point): Point {
  const base = command === command.toLowerCase() ? from : { x: 0, y: 0 };
  const [first = 0, second = 0] = numbers.slice(-2);
  const kind = command.toLowerCase();
  if (kind === "h") return { x: base.x + first, y: from.y };
  if (kind === "v") return { x: from.x, y: base.y + first };
  return { x: base.x + first, y: base.y + second };
}

const commandsOf = (d: string) =>
  [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, command = "", rest = ""]) => {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const size = taken[command.toLowerCase()];
    if (size === undefined) throw new Error(`the path command “${command}” is not read yet`);
    if (size === 0) return [{ command, numbers: [] as number[] }];
    if (numbers.length === 0 || numbers.length % size !== 0)
      throw new Error(`“${command}${rest}” lacks a number`);
    return Array.from({ length: numbers.length / size }, (_, index) => ({
      command,
      numbers: numbers.slice(index * size, (index + 1) * size),
    }));
  });

/** Reads the `d` of an SVG path, by itself: with what draws it, it shares no line. */
export function stretchesOf(d: string): readonly Stretch[] {
  const stretches: Open[] = [];
  let pen: Point = { x: 0, y: 0 };
  for (const { command, numbers } of commandsOf(d)) {
    const kind = command.toLowerCase();
    const current = stretches.at(-1);
    if (kind === "z") {
      if (current) current.closed = true;
      pen = current?.points[0] ?? pen;
      continue;
    }
    pen = endOf(command, numbers, pen);
    if (kind === "m") stretches.push({ points: [pen], closed: false, curved: false });
    else current?.points.push(pen);
    if (current && (kind === "a" || kind === "q")) current.curved = true;
  }
  return stretches.filter(({ points }) => points.length > 1);
}

/** The sides of what some points take up. */
export function extentOf(points: readonly Point[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const middle: Point = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return { left, right, top, bottom, width: right - left, height: bottom - top, middle };
}
