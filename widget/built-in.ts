declare const WS_CODE_SITE_URL: string;

/** The origin that links and frames lead to, which site/build/bundle.ts writes into a script. */
export const siteUrl = WS_CODE_SITE_URL;
