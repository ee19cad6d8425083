import { lifelinesOf, readSteps, type DrawnSequence, type DrawnWord } from "./drawn-sequence.ts";

/** The widest that a letter of a common monospaced font is at 12 px: 0.602 em in Courier's kin. */
const letter = 12 * 0.602;

/** What a word takes up, in units. */
function boxOf({ x, y, text, anchor }: DrawnWord) {
  const width = text.length * letter;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { text, left, right: left + width, top: y - 10, foot: y + 3 };
}

type Box = ReturnType<typeof boxOf>;

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot;

/** Words that touch one another or leave the drawing. */
function crowded({ ends, labels, numbers, width, height }: DrawnSequence): readonly string[] {
  const printed = numbers.map(({ x, y }, index): DrawnWord => {
    return { x, y, text: String(index + 1), anchor: "middle", emphasized: false };
  });
  const boxes = [...ends, ...labels, ...printed].map(boxOf);
  const touching = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (meet(a, b) ? [`“${a.text}” touches “${b.text}”`] : [])),
  );
  const outside = boxes.filter(
    ({ left, right, top, foot }) => left < 0 || top < 0 || right > width || foot > height,
  );
  return [...touching, ...outside.map(({ text }) => `“${text}” leaves the drawing`)];
}

/** Lifelines that neither run through nor stop where a step says so. */
function strayLines(drawing: DrawnSequence): readonly string[] {
  const steps = readSteps(drawing);
  const expected = drawing.ends.flatMap(({ text }) => {
    const stops = steps.find(({ shows }) => shows.startsWith(`${text} stops`))?.y;
    const again = steps.find(({ shows }) => shows.startsWith(`${text} stands again`))?.y;
    const stood = `${text} 22–${stops ?? drawing.height}`;
    return again === undefined ? [stood] : [stood, `${text} ${again}–${drawing.height}`];
  });
  const drawn = lifelinesOf(drawing);
  const same = [...expected].sort().join() === [...drawn].sort().join();
  return same ? [] : [`lifelines ${drawn.join()}, not ${expected.join()}`];
}

/** The ends of a drawing, from the client's side to the server's. */
const order = ["client", "proxy", "server"];

/** Ends that are not named over their lifelines, or stand in another order. */
function misplacedEnds({ ends }: DrawnSequence): readonly string[] {
  const names = ends.map(({ text }) => text).join();
  const placed = [...ends].sort((a, b) => a.x - b.x).map(({ text }) => text);
  const known = order.filter((name) => placed.includes(name)).join();
  return placed.join() === known && names === known ? [] : [`ends in the order ${names}`];
}

/** Rows that are not evenly apart, or whose label stands by another row. */
function misplacedRows(drawing: DrawnSequence): readonly string[] {
  const steps = readSteps(drawing);
  const apart = new Set(steps.slice(1).map(({ y }, index) => y - (steps[index]?.y ?? 0)));
  const uneven = apart.size > 1 || [...apart].some((pitch) => pitch < 30);
  const unlabelled = steps.filter(({ label }) => label === undefined);
  const miscounted = steps.length !== drawing.labels.length;
  return [
    ...(uneven ? [`rows ${[...apart].join()} apart`] : []),
    ...unlabelled.map(({ y }) => `no label at ${y}`),
    ...(miscounted ? [`${steps.length} numbers, ${drawing.labels.length} labels`] : []),
  ];
}

/** What is wrong with a drawing whatever it shows: nothing, if it can be read without a doubt. */
export const faultsOf = (drawing: DrawnSequence): readonly string[] => [
  ...crowded(drawing),
  ...strayLines(drawing),
  ...misplacedEnds(drawing),
  ...misplacedRows(drawing),
];
