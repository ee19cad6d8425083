import { unit, type Mark } from "./mark.ts";
import { innerEdges, isSmall, type Sheet } from "./sheet.ts";

/** How one kind of glyph is drawn. */
export type Draw = (sheet: Sheet) => readonly Mark[];

/** A line or outline in the family's colour. */
export const stroke = (d: string, width: number): Mark => ({ d, ink: "event", width });

/** The width of an outline: a little less than that of a line, so that it stays hollow. */
export const outlineWidth = (sheet: Sheet): number =>
  isSmall(sheet) ? 1.5 : sheet.eventWidth * 0.85;

/** A hollow shape in the family's colour. */
export const outline = (sheet: Sheet, d: string): Mark => stroke(d, outlineWidth(sheet));

/** A filled shape in the family's colour. */
export const solid = (d: string): Mark => ({ d, ink: "event" });

/** A lifeline from one height to another, in the neutral wire colour. */
export const lifeline = (
  sheet: Sheet,
  x: number,
  { from = sheet.top, to = sheet.bottom, dotted = false } = {},
): Mark => ({
  d: `M${unit(x)} ${unit(from)}V${unit(to)}`,
  ink: "wire",
  width: sheet.wireWidth,
  ...(dotted ? { dash: sheet.wireWidth } : {}),
});

/** A lifeline with a foot where it ends: this end left. */
export const footed = (line: Mark, { wireWidth }: Sheet): Mark => ({
  ...line,
  d: `${line.d}m${unit(-1.5 * wireWidth)} 0h${unit(3 * wireWidth)}`,
});

/** Both ends still there. */
export const bothLifelines = (sheet: Sheet): Mark => ({
  d: `M${sheet.client} ${sheet.top}V${sheet.bottom}M${sheet.server} ${sheet.top}V${sheet.bottom}`,
  ink: "wire",
  width: sheet.wireWidth,
});

/** The client is there; the server was never reached. */
export const unreachedServer = (sheet: Sheet): readonly Mark[] => [
  lifeline(sheet, sheet.client),
  lifeline(sheet, sheet.server, { dotted: true }),
];

/** A frame that arrived: a line from one x to another, with a head at its end. */
export function arrow(sheet: Sheet, from: number, to: number, y = sheet.row): readonly Mark[] {
  const direction = to > from ? 1 : -1;
  return [
    stroke(
      `M${unit(from)} ${unit(y)}H${unit(to - direction * sheet.head * 0.9)}`,
      sheet.eventWidth,
    ),
    arrowhead(sheet, to, y, direction),
  ];
}

/** The head alone, its tip at x. */
export const arrowhead = (sheet: Sheet, x: number, y: number, direction: 1 | -1): Mark => {
  const half = sheet.head * 0.72;
  return solid(
    `M${unit(x)} ${unit(y)}l${unit(-direction * sheet.head)} ${unit(-half)}v${unit(2 * half)}z`,
  );
};

/** An arrow from the client's lifeline to the server's, and back. */
export function arrowToServer(sheet: Sheet, y = sheet.row): readonly Mark[] {
  const { left, right } = innerEdges(sheet);
  return arrow(sheet, left, right, y);
}
export function arrowToClient(sheet: Sheet, y = sheet.row): readonly Mark[] {
  const { left, right } = innerEdges(sheet);
  return arrow(sheet, right, left, y);
}

/** A circle as a path, to be filled or stroked. */
export const circle = (x: number, y: number, radius: number): string => {
  const r = unit(radius);
  const width = unit(2 * radius);
  return `M${unit(x - radius)} ${unit(y)}a${r} ${r} 0 1 0 ${width} 0a${r} ${r} 0 1 0-${width} 0z`;
};

/** A diamond as a path, its tips at this distance from the middle. */
export const diamond = (x: number, y: number, reach: number): string => {
  const r = unit(reach);
  return `M${unit(x)} ${unit(y - reach)}l${r} ${r}l-${r} ${r}l-${r}-${r}z`;
};

/** A cross: the fault, at the end that had it. */
export const cross = (x: number, y: number, reach: number, width: number): Mark => {
  const side = unit(2 * reach);
  return stroke(
    `M${unit(x - reach)} ${unit(y - reach)}l${side} ${side}m0-${side}l-${side} ${side}`,
    width,
  );
};

/** The bar of a refusal, with what stands before it. */
export const bar = (sheet: Sheet, x: number): Mark => {
  const reach = 5 * sheet.step;
  return stroke(
    `M${unit(x)} ${unit(sheet.row - reach)}v${unit(2 * reach)}`,
    sheet.eventWidth * 1.1,
  );
};

/** A square opening at the server's side: what it is ready to take. */
export const socket = (sheet: Sheet, { dotted = false } = {}): Mark => {
  const side = (isSmall(sheet) ? 4 : 4.4) * sheet.step;
  const { right } = innerEdges(sheet);
  const x = right - side;
  const y = sheet.row - side / 2;
  const d = `M${unit(right)} ${unit(y)}H${unit(x)}v${unit(side)}H${unit(right)}`;
  return { ...outline(sheet, d), ...(dotted ? { dash: Number(unit(side / 3)) } : {}) };
};
