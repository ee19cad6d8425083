import { pathOf } from "#data/model/paths.ts";
import { codeTyped } from "#data/model/parse-code.ts";
import { atBase } from "./at-base.ts";
import type { Suggestions } from "./suggestions.ts";

/**
 * Gives a form's field its suggestions: a combobox (ARIA 1.2) whose list is loaded when the field
 * is first used. A number needs nothing loaded; if loading fails, the form is submitted as without
 * a script.
 */
export function enhanceField(form: HTMLFormElement): void {
  const field = form.querySelector("input");
  if (!field) return;
  let loading: Promise<Suggestions | undefined> | undefined;
  const load = () => (loading ??= loadSuggestions(field));
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  for (const event of ["focus", "input"]) field.addEventListener(event, () => void load());
  if (document.activeElement === field) void load();
  field.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= field.maxLength && !/[\r\n]/.test(text)) return;
    event.preventDefault();
    void load().then((suggestions) => {
      if (suggestions) suggestions.paste(text);
      else field.setRangeText(text.slice(0, field.maxLength));
    });
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void exactPath(field.value, load).then((path) => {
      if (path === undefined) form.submit();
      else location.assign(atBase(path));
    });
  });
}

const loadSuggestions = (field: HTMLInputElement): Promise<Suggestions | undefined> =>
  import("./suggestions.ts").then(
    ({ Suggestions }) => new Suggestions(field),
    () => undefined,
  );

async function exactPath(
  typed: string,
  load: () => Promise<Suggestions | undefined>,
): Promise<string | undefined> {
  const code = codeTyped(typed);
  return code ? pathOf(code) : (await load())?.exactPath(typed);
}
