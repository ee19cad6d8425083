const utf8 = /^(?:text\/|application\/(?:json|xml)|image\/svg)[^;]*$/;

/** Names the character set of a text's type, whoever made the answer. */
export const withCharset = (type: string): string =>
  utf8.test(type) ? `${type}; charset=utf-8` : type;
