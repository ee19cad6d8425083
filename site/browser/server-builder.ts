import { followChoices, queryOf, tellSnippets } from "./embed-builder.ts";

/** Puts the server's preview and snippets in the place of those that are shown. */
function showResult(answer: Document): void {
  const result = answer.querySelector("#result");
  const shown = document.querySelector("#result");
  if (!result || !shown) return;
  shown.replaceChildren(...[...result.childNodes].map((node) => document.importNode(node, true)));
  tellSnippets();
}

/** Asks the server what the form asks for. @throws if there is no answer */
async function askServer(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const answer = await fetch(`${form.action}?${queryOf(form).toString()}`, { signal });
  showResult(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

/** The builder where a server answers. */
export const enhanceBuilder = (form: HTMLFormElement): void => {
  followChoices(form, askServer);
};
