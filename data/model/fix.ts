import type { SourceReference } from "./source.ts";

/** The lasting repair: what anybody does, then what is done at each product. */
export interface Fix {
  /** In the order of doing; each is one action, as one sentence that begins with what to do. */
  readonly steps: readonly [string, ...(readonly string[])];
  /** Products that have a setting or a rule of their own, each once, the nearest to the wire first. */
  readonly products?: readonly [ProductFix, ...(readonly ProductFix[])];
  /** What one should know meanwhile, in whole sentences; nothing that is to be done. */
  readonly note?: string;
}

/** What is done at one product. A setting has a row of the limits, or a source of its own. */
export type ProductFix = ProductStep & (WithoutSetting | WithSetting | WithLimit);

interface ProductStep {
  /** Its official name; that of its limit, where it has one. */
  readonly product: string;
  /** One action, as one sentence that begins with what to do and holds the setting as code. */
  readonly step: string;
  /** The service whose page tells more of it. */
  readonly service?: string;
}

/** A rule of the product; the situation's own sources hold for it unless it names another. */
interface WithoutSetting {
  readonly setting?: undefined;
  /** The row of the limits that tells more of it. */
  readonly limit?: string;
  readonly source?: SourceReference;
}

interface WithSetting {
  /** A directive, a flag, an option or a field of a console, letter for letter. */
  readonly setting: string;
  readonly limit?: string;
  readonly source: SourceReference;
}

interface WithLimit {
  /** The setting of that row, which names its sources. */
  readonly setting: string;
  readonly limit: string;
  readonly source?: undefined;
}
