import type { Engine } from "./engine.ts";
import type { Command } from "./web-driver.ts";

/** The commands of one WebDriver session, as an engine. @param close ends session and browser */
export function sessionEngine(session: Command, close: () => Promise<unknown>): Engine {
  const evaluate = async <Answer>(run: unknown, given: unknown) => {
    const script = `return (${String(run)})(arguments[0])`;
    return (await session("POST", "/execute/sync", { script, args: [given] })) as Answer;
  };
  const page = () => evaluate<number[]>(measurePage, null);

  /** What the window has around the page, in px, measured while it is at rest. */
  const frame = async () => {
    const outer = (await session("GET", "/window/rect")) as { width: number; height: number };
    const [width = 0, height = 0] = await page();
    return [outer.width - width, outer.height - height] as const;
  };
  /** The protocol sets the outer size, and answers before the page has its own. */
  const setSize = async (width: number, height: number) => {
    const [wider, taller] = await frame();
    await session("POST", "/window/rect", { width: width + wider, height: height + taller });
    for (let read = 0; read < mostReads; read += 1) {
      const [wide, high] = await page();
      if (wide === width && high === height) return;
    }
    throw new Error(`The window did not take the size ${width} × ${height}.`);
  };
  const screenshot = async () => {
    const [width = 0, height = 0, whole = 0] = await page();
    await setSize(width, Math.min(whole, tallest));
    // The size is known before the page is drawn at it.
    await session("POST", "/execute/async", { script: twoFrames, args: [] });
    const picture = await session("GET", "/screenshot");
    await setSize(width, height);
    return Buffer.from(String(picture), "base64");
  };
  return {
    goto: async (url) => {
      await session("POST", "/url", { url });
    },
    setSize,
    evaluate,
    screenshot,
    // The protocol has no word for the console.
    consoleErrors: () => [],
    close: async () => {
      await close();
    },
  };
}

const twoFrames =
  "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))";

/** How often the page is asked whether it has its new size: some seconds in all. */
const mostReads = 1000;

/** A window of X11 can be 32,767 px tall, and GTK's frame takes a part of that. */
const tallest = 32_000;

/** Width and height of the window's inside, and the height of the whole page, in px. */
const measurePage = () => [innerWidth, innerHeight, document.documentElement.scrollHeight];
