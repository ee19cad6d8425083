import { allOf, firstOf, type PageElement } from "./page-parts.ts";

/** A table as a reader gets it: a cell that spans columns stands in each of them. */
export interface PageTable {
  readonly columns: readonly PageElement[];
  readonly rows: readonly PageRow[];
}

/** One row: its header, and its cells in the order of the columns. */
interface PageRow {
  readonly header: PageElement;
  readonly cells: readonly PageElement[];
}

const cellsOf = (row: PageElement): readonly PageElement[] =>
  allOf(row, "th", "td").flatMap((cell) => {
    const spanned = Number(cell.attributes["colspan"] ?? "1");
    return Array.from({ length: spanned }, () => cell);
  });

const rowOf = (row: PageElement): readonly PageRow[] => {
  const cells = cellsOf(row);
  const header = cells.find(({ attributes }) => attributes["scope"] === "row") ?? cells[0];
  return header === undefined || header.attributes["scope"] === "rowgroup"
    ? []
    : [{ header, cells }];
};

/** Reads the first table within an element. */
export function tableIn(within: PageElement): PageTable {
  const table = firstOf(within, "table");
  return {
    columns: cellsOf(firstOf(table, "tr")),
    rows: allOf(table, "tbody").flatMap((body) => allOf(body, "tr").flatMap(rowOf)),
  };
}

/**
 * What stands in a row under a column's heading.
 * @throws if there is no such column
 */
export function cellUnder(table: PageTable, row: PageRow, column: string): PageElement {
  const cell = row.cells[table.columns.findLastIndex(({ text }) => text === column)];
  if (cell) return cell;
  throw new Error(`There is no “${column}” beside ${row.header.text}.`);
}
