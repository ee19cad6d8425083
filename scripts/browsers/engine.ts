/** The three engines that browsers are made of. */
export const engineNames = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof engineNames)[number];

/** How a page looks before anything is chosen. */
export type ColorScheme = "light" | "dark";

/** One window of one browser: the little that every engine can do, whoever drives it. */
export interface Engine {
  /** Opens an address and waits for its load event. */
  goto(url: string): Promise<void>;
  /** Sets what the page has to itself: `innerWidth` and `innerHeight`, in px. */
  setSize(width: number, height: number): Promise<void>;
  /** Runs a function in the page. It sees nothing of here but its argument, which is JSON. */
  evaluate<Answer, Given>(run: (given: Given) => Answer, given: Given): Promise<Answer>;
  /** The PNG of the whole page at the width of the window. */
  screenshot(): Promise<Uint8Array>;
  /**
   * What the pages complained about on the console since the engine was opened. Always empty for
   * WebKitGTK, whose driver tells nothing of it.
   */
  consoleErrors(): readonly string[];
  close(): Promise<void>;
}

/** How long a browser may take to start, in ms: a cold one on two busy cores takes 20 s. */
export const startTimeout = 240_000;

/** How long one command to a browser may take, in ms. */
export const commandTimeout = 120_000;
