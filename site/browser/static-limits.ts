import { fits } from "#data/lookup/fitting-limits.ts";
import { askedProblem, fitsTime, limitParts, yourTime } from "#data/words/pages/limit-words.ts";
import { placeOf } from "#design/limits/log-axis.ts";
import { limitAnswer, type LimitList, type ListedLimit } from "../lib/limits/limit-answer.ts";
import { askedValue, readAskedTime } from "../lib/limits/read-asked-time.ts";

/** A row of the table with what it says of its limit. */
interface Row extends ListedLimit {
  readonly row: HTMLTableRowElement;
}

/** Makes an element. What it shows is only ever set as text. */
function make(tag: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

function readRow(row: HTMLTableRowElement): Row {
  const name = row.querySelector("th");
  const setting = name?.querySelector("code")?.textContent ?? "";
  const seconds = Number.parseInt(row.cells[0]?.textContent ?? "", 10);
  return {
    row,
    id: row.id,
    product: (name?.firstChild?.textContent ?? "").trim(),
    setting,
    kind: row.dataset["kind"] === "lifetime" ? "lifetime" : "idle",
    defaultSeconds: Number.isNaN(seconds) ? null : seconds,
  };
}

const readRows = (): readonly Row[] =>
  [...document.querySelectorAll<HTMLTableRowElement>("main tbody tr[id]")].map(readRow);

function listElements({ label, limits }: LimitList<Row>): readonly HTMLElement[] {
  const items = limits.map(({ id, product, setting }) => {
    const link = make("a", `${product} `, make("code", setting));
    link.setAttribute("href", `#${id}`);
    return make("li", link);
  });
  const list = make("ul", ...items);
  if (label === undefined) return [list];
  return [Object.assign(make("p", label), { className: "label" }), list];
}

/** The same as LimitAnswer.astro. */
function answerElement(rows: readonly Row[], seconds: number): HTMLElement {
  const { heading, lists, paragraphs } = limitAnswer(rows, seconds);
  const element = make("div", make("h2", heading), ...lists.flatMap(listElements));
  element.append(...paragraphs.map((text) => make("p", text)));
  element.className = "limit-answer";
  return element;
}

/** The same as LimitLine.astro. */
function markLines(seconds: number): void {
  for (const line of document.querySelectorAll<HTMLElement>(".limits li[data-seconds]")) {
    if (!fits({ defaultSeconds: Number(line.dataset["seconds"]) }, seconds)) continue;
    line.classList.add("fits");
    const badge = Object.assign(make("b", fitsTime(seconds)), { className: "badge" });
    line.querySelector(".number")?.after(" ", badge, " ");
  }
}

/** The same as LimitPicture.astro. */
function placeMark(seconds: number): void {
  const { percent, isLate, before } = placeOf(seconds);
  const line = document.querySelector(".limits .your-line");
  const mark = document.querySelector(".limits .your-time");
  for (const end of ["x1", "x2"]) line?.setAttribute(end, `${percent}%`);
  mark?.classList.toggle("late", isLate);
  mark?.querySelector("svg")?.setAttribute("width", `${before}%`);
  mark?.querySelector("b")?.append(yourTime(seconds));
  for (const hidden of [line, mark]) hidden?.removeAttribute("hidden");
}

function headingRow(title: string): HTMLElement {
  const heading = make("th", title);
  heading.setAttribute("colspan", "6");
  heading.setAttribute("scope", "rowgroup");
  return make("tr", heading);
}

/** The same as LimitTable.astro: what fits stands first. */
function sortTable(rows: readonly Row[], seconds: number): void {
  const fitting = rows.filter((row) => fits(row, seconds)).map(({ row }) => row);
  const others = document.querySelector("main tbody");
  if (fitting.length === 0 || others === null) return;
  const first = make("tbody", headingRow(limitParts.fitting(seconds)), ...fitting);
  first.className = "fits";
  others.before(first);
  others.prepend(headingRow(limitParts.others));
}

function showProblem(text: string): HTMLElement {
  const field = document.querySelector("#seconds");
  field?.setAttribute("aria-invalid", "true");
  field?.setAttribute("aria-describedby", "limit-problem limit-examples");
  return Object.assign(make("p", text), { id: "limit-problem", className: "limit-problem" });
}

/** Marks the time that the address of the page asks for, as the server does elsewhere. */
export function markAskedTime(): void {
  const asked = readAskedTime(new URLSearchParams(location.search).get("seconds"));
  if (asked.kind === "nothing") return;
  const answer = document.querySelector("[data-limit-answer]");
  const field = document.querySelector<HTMLInputElement>("#seconds");
  if (field) field.value = askedValue(asked);
  if (asked.kind === "problem") {
    answer?.replaceChildren(showProblem(askedProblem(asked.problem, asked.text)));
    return;
  }
  const rows = readRows();
  answer?.replaceChildren(answerElement(rows, asked.seconds));
  markLines(asked.seconds);
  placeMark(asked.seconds);
  sortTable(rows, asked.seconds);
}
