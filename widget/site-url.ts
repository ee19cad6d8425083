declare const WS_CODE_SITE_URL: string;

/** The origin that links and frames lead to; the bundler writes it in (site/lib/bundle.ts). */
export const siteUrl: string = WS_CODE_SITE_URL;
