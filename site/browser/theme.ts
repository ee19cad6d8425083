/** Where the choice is kept; ThemeChoice.astro reads it before the first paint. */
const key = "theme";
const root = document.documentElement;

/** Gives the page a theme; "" is the system's. */
function apply(theme: string): void {
  if (theme) root.dataset["theme"] = theme;
  else delete root.dataset["theme"];
}

/** Keeps the choice for the next page; where storage is refused it holds for this page alone. */
function saveTheme(theme: string): void {
  try {
    if (theme) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch {
    // A browser that blocks storage throws here; the page has its theme all the same.
  }
}

/** Makes a select switch the theme: at once, for the next page, and in the other open tabs. */
export function switchTheme(select: HTMLSelectElement): void {
  const show = () => (select.value = root.dataset["theme"] ?? "");
  show();
  select.addEventListener("change", () => {
    apply(select.value);
    saveTheme(select.value);
  });
  addEventListener("storage", (event) => {
    if (event.key !== key) return;
    apply(event.newValue === "light" || event.newValue === "dark" ? event.newValue : "");
    show();
  });
}
