import type { Family } from "#data/model/close-code.ts";

/** The surfaces and inks of one theme; every value is a hex colour. */
interface Inks {
  readonly paper: string;
  readonly well: string;
  readonly line: string;
  readonly "line-2": string;
  readonly ink: string;
  readonly "ink-2": string;
  readonly wire: string;
  readonly link: string;
  readonly mark: string;
  readonly focus: string;
}

export interface Theme {
  readonly colorScheme: "light" | "dark";
  readonly inks: Inks;
  readonly families: Readonly<Record<Family, string>>;
}

export type ThemeName = "light" | "dark" | "sepia";

/**
 * The three themes, each chosen by eye and held to WCAG contrast by palette.test.ts.
 * Sepia is for cards on warm pages.
 */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    colorScheme: "light",
    inks: {
      paper: "#ffffff",
      well: "#f3f5f6",
      line: "#d3d9dd",
      "line-2": "#7f8a93",
      ink: "#14191d",
      "ink-2": "#4a555e",
      wire: "#5c6771",
      link: "#0b50a8",
      mark: "#fff3c4",
      focus: "#0b50a8",
    },
    families: {
      normal: "#0a6847",
      away: "#1257ad",
      protocol: "#71409c",
      policy: "#8d3a70",
      server: "#9c4a00",
      local: "#b01535",
      private: "#0b6470",
      reserved: "#56616a",
    },
  },
  dark: {
    colorScheme: "dark",
    inks: {
      paper: "#11161a",
      well: "#1a2126",
      line: "#313b43",
      "line-2": "#75828c",
      ink: "#e6eaed",
      "ink-2": "#a6b1b9",
      wire: "#8995a0",
      link: "#86b8ff",
      mark: "#463b0c",
      focus: "#9cc5ff",
    },
    families: {
      normal: "#5cc795",
      away: "#82b4ff",
      protocol: "#c59df0",
      policy: "#ec97c9",
      server: "#f0a35a",
      local: "#ff8b96",
      private: "#5fc4d1",
      reserved: "#a0abb3",
    },
  },
  sepia: {
    colorScheme: "light",
    inks: {
      paper: "#f7f0e1",
      well: "#efe5d0",
      line: "#d6c8ab",
      "line-2": "#8e7f64",
      ink: "#2e2619",
      "ink-2": "#5c4f3a",
      wire: "#6f6149",
      link: "#134d8f",
      mark: "#f5dd92",
      focus: "#134d8f",
    },
    families: {
      normal: "#1a5c3f",
      away: "#1d508f",
      protocol: "#683a8c",
      policy: "#812f63",
      server: "#874000",
      local: "#9d1730",
      private: "#135864",
      reserved: "#5c543f",
    },
  },
};

/** The near-black of a badge's label: its own ground, so that it reads on any README. */
export const badgeGround = "#2b333a";
