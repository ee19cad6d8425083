import { named, type HtmlElement } from "./html-elements.ts";

/** A row of a table, its cells by the heading of their column. */
export interface TableRow {
  readonly id: string;
  readonly cells: ReadonlyMap<string, HtmlElement>;
}

const cellsOf = (row: HtmlElement): readonly HtmlElement[] =>
  row.elements.filter(({ name }) => name === "th" || name === "td");

/**
 * The rows of the tables in a part of a page, as somebody reads them: the cell below a heading is
 * the one at the heading's place.
 * @throws where a row has more or fewer cells than its table has headings
 */
export const tableRows = (elements: readonly HtmlElement[]): readonly TableRow[] =>
  named(elements, "table").flatMap((table) => {
    const [head, ...rows] = named(table.elements, "tr");
    const headings = head === undefined ? [] : cellsOf(head).map(({ text }) => text);
    return rows.map((row) => readRow(row, headings));
  });

function readRow(row: HtmlElement, headings: readonly string[]): TableRow {
  const cells = cellsOf(row);
  if (cells.length !== headings.length)
    throw new Error(`${cells.length} cells below ${headings.length} headings: ${row.text}`);
  return {
    id: row.attributes["id"] ?? "",
    cells: new Map(cells.map((cell, index) => [headings[index] ?? "", cell])),
  };
}

/** What a row says below a heading. @throws where its table has no such heading */
export function cellText({ cells }: TableRow, heading: string): string {
  const cell = cells.get(heading);
  if (cell === undefined)
    throw new Error(`no column “${heading}” among ${[...cells.keys()].join(", ")}`);
  return cell.text;
}

/** What is said of one term of a definition list. */
export interface Definition {
  readonly id: string;
  readonly term: HtmlElement;
  readonly details: readonly HtmlElement[];
}

/** The definition lists in a part of a page: a group for each term. */
export const definitions = (elements: readonly HtmlElement[]): readonly Definition[] =>
  named(elements, "dl").flatMap((list) =>
    list.elements.flatMap(({ attributes, elements: inside }) => {
      const term = inside.find(({ name }) => name === "dt");
      const details = inside.filter(({ name }) => name === "dd");
      return term === undefined ? [] : [{ id: attributes["id"] ?? "", term, details }];
    }),
  );
