/**
 * The first sentence of a text, for where there is room for one: up to the first full stop or
 * question mark before a space and outside `code`.
 */
export const firstSentence = (text: string): string =>
  /^(?:`[^`]*`|[^`])*?[.?](?=\s|$)/.exec(text)?.[0] ?? text;
