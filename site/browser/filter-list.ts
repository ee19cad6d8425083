/**
 * Narrows a list while its form's field is typed in: hides the elements whose words lack one of
 * those asked for, and says how many are left.
 * @param form carries the selector of the elements in `data-list`
 */
export function filterList(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>(form.dataset["list"] ?? "")];
  const status = form.querySelector("[role=status]");
  const field = form.querySelector("input");
  form.addEventListener("input", () => {
    const wanted = (field?.value ?? "").toLowerCase().split(/\s+/);
    let shown = 0;
    for (const item of items) {
      const words = (item.dataset["filter"] ?? "").toLowerCase();
      item.hidden = !wanted.every((word) => words.includes(word));
      if (!item.hidden) shown += 1;
    }
    if (status) status.textContent = shown === items.length ? "" : `${shown} of ${items.length}`;
  });
}
