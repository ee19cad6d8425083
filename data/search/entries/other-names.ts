/** The id, and the name in one word: people write `socketio` and `graphqlws`. */
export const otherNames = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `${id} ${name.replaceAll(/[^\p{L}\p{N}]/gu, "")}`;
