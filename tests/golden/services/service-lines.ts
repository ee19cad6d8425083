import { cell, readTable } from "../table.ts";

/** A code of a service, as the table that is kept apart from the records has it. */
export interface ServiceLine {
  readonly service: string;
  /** `4004`, or `4900–4999` for a run of numbers. */
  readonly span: string;
  /** The number alone, or the first of a run. */
  readonly code: number;
  readonly reconnect: string;
  readonly name: string;
}

/** Every code of every service, in the order of the records. */
export const serviceLines: readonly ServiceLine[] = readTable("every-service-code.tsv").map(
  (line) => ({
    service: cell(line, "service"),
    span: cell(line, "code"),
    code: Number.parseInt(cell(line, "code"), 10),
    reconnect: cell(line, "reconnect"),
    name: cell(line, "name"),
  }),
);

/** The lines of one service. */
export const linesOf = (service: string): readonly ServiceLine[] =>
  serviceLines.filter((line) => line.service === service);
