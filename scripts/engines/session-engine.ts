import type { Engine } from "./engine.ts";
import type { Command } from "./web-driver.ts";

/** The commands of one WebDriver session, as an engine. @param close ends session and browser */
export function sessionEngine(session: Command, close: () => Promise<unknown>): Engine {
  const evaluate = async <Answer>(run: unknown, given: unknown) => {
    const script = `return (${String(run)})(arguments[0])`;
    return (await session("POST", "/execute/sync", { script, args: [given] })) as Answer;
  };
  const page = () => evaluate<number[]>(measurePage, null);

  /** The protocol sets the outer size: its frame is learnt by trying. */
  const setSize = async (width: number, height: number) => {
    let outer = { width, height };
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await session("POST", "/window/rect", outer);
      const [wide = 0, high = 0] = await page();
      if (wide === width && high === height) return;
      outer = { width: outer.width + width - wide, height: outer.height + height - high };
    }
    throw new Error(`The window did not take the size ${width} × ${height}.`);
  };
  const screenshot = async () => {
    const [width = 0, height = 0, whole = 0] = await page();
    await setSize(width, whole);
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
    complaints: () => [],
    close: async () => {
      await close();
    },
  };
}

/** Width and height of the window's inside, and the height of the whole page, in px. */
const measurePage = () => [innerWidth, innerHeight, document.documentElement.scrollHeight];
