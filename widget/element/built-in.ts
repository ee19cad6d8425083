declare const WS_CODE_CARD_CSS: string;

/** The style sheet of a card, which site/build/element-bundle.ts writes into the script minified. */
export const cardCss = WS_CODE_CARD_CSS;
