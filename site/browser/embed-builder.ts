/** How long a choice must stand before the snippets follow it, in ms: a number is being typed. */
const settled = 150;

/** Shows what a form asks for, unless something else was asked meanwhile. */
export type AnswerForm = (form: HTMLFormElement, signal: AbortSignal) => Promise<void>;

/** What a form says, as its address would. */
export function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") query.set(name, value);
  return query;
}

/**
 * Makes the preview and the snippets follow the form as it changes. Where no answer comes they
 * stay as they are, and the form's button says why as any navigation does.
 */
export function followChoices(form: HTMLFormElement, answer: AnswerForm): void {
  let asked = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", () => {
    asked.abort();
    clearTimeout(timer);
    asked = new AbortController();
    const { signal } = asked;
    timer = setTimeout(() => {
      answer(form, signal).catch(() => undefined);
    }, settled);
  });
}

/**
 * Says that snippets were put into the page: the script of every page gives them their copy
 * buttons. An import would make two files of that script, and a request more on every page.
 */
export const tellSnippets = (): void => {
  document.dispatchEvent(new Event("ws-code:snippets"));
};
