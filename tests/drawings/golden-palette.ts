/** The palette as the design has it, kept by hand: each family's colour in each theme. */
export const goldenFamilies = {
  light: {
    normal: "#0a6847",
    away: "#1257ad",
    protocol: "#71409c",
    policy: "#8d3a70",
    server: "#9c4a00",
    local: "#b01535",
    private: "#0b6470",
    reserved: "#56616a",
  },
  dark: {
    normal: "#5cc795",
    away: "#82b4ff",
    protocol: "#c59df0",
    policy: "#ec97c9",
    server: "#f0a35a",
    local: "#ff8b96",
    private: "#5fc4d1",
    reserved: "#a0abb3",
  },
  sepia: {
    normal: "#1a5c3f",
    away: "#1d508f",
    protocol: "#683a8c",
    policy: "#812f63",
    server: "#874000",
    local: "#9d1730",
    private: "#135864",
    reserved: "#5c543f",
  },
} as const;

/** Its papers and inks. */
export const goldenInks = {
  light: {
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
  dark: {
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
  sepia: {
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
} as const;

/** Each family's shape, as a reader of drawings names it, and its word. */
export const goldenShapes = {
  normal: { shape: ["event disc at middle"], word: "Normal" },
  away: { shape: ["event line of 3 points at middle"], word: "Leaving" },
  protocol: { shape: ["event square block at middle"], word: "Protocol" },
  policy: { shape: ["event tall block at middle"], word: "Policy" },
  server: { shape: ["event triangle up at middle"], word: "Server" },
  local: { shape: ["event ring at middle"], word: "Local only" },
  private: { shape: ["event diamond at middle"], word: "Its owner's" },
  reserved: { shape: ["event wide block at middle"], word: "Reserved" },
} as const;

/** The ground of a badge's label: near-black. */
export const goldenBadgeGround = "#2b333a";
