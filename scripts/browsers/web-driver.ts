import { commandTimeout } from "./engine.ts";

/** Sends one command of the WebDriver protocol (W3C WebDriver 2) and gives its value. */
export type Command = (method: string, path: string, body?: object) => Promise<unknown>;

/**
 * A client of a WebDriver server: one JSON request a command. The npm package `webdriver` would
 * bring 47 MB to do that.
 * @param origin of the server, such as `http://127.0.0.1:4444`
 */
export const webDriver =
  (origin: string): Command =>
  async (method, path, body) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(commandTimeout),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

/** Waits until a server answers `/status`. @throws its last error after `timeout` ms */
export async function untilReady(command: Command, timeout: number): Promise<void> {
  const end = Date.now() + timeout;
  for (;;)
    try {
      await command("GET", "/status");
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
