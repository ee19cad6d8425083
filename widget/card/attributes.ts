import type { ThemeName } from "#design/palette.ts";

/** The looks of a card: `auto` follows the reader's system. */
export type CardTheme = "auto" | ThemeName;

/** A code, a service's code, a comparison (`1006-vs-1013`) or a situation (`idle-timeout`). */
export type CardAttributes =
  | {
      /** The number: `1006`. */
      readonly code: number | string;
      /** The id of the service that uses it: `discord-gateway`. */
      readonly service?: string | undefined;
      readonly compare?: undefined;
      readonly situation?: undefined;
    }
  | {
      /** Two codes: `1006-vs-1013`, or `1006-vs-discord-gateway-4004`. */
      readonly compare: string;
      readonly code?: undefined;
      readonly service?: undefined;
      readonly situation?: undefined;
    }
  | {
      /** The id of what happened: `idle-timeout`. */
      readonly situation: string;
      readonly code?: undefined;
      readonly service?: undefined;
      readonly compare?: undefined;
    };
