/** A file at the version that a record names, and at the newest; undefined where there is none. */
export type TwoVersions =
  | { readonly newestVersion: string; readonly isNewest: true }
  | {
      readonly newestVersion: string;
      readonly isNewest: false;
      readonly pinned: string | undefined;
      readonly newest: string | undefined;
    };
