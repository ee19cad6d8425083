import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { startTimeout, type ColorScheme, type Engine } from "./engine.ts";
import { sessionEngine } from "./session-engine.ts";
import { untilReady, webDriver, type Command } from "./web-driver.ts";

/** Where WebKitGTK's parts are: the driver, its small browser, and a display for it. */
export interface WebKitPaths {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** GTK would not make the window narrower than its toolbar, 447 px: a toolbar of nothing is. */
const noToolbar =
  "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 6px; }";

/** A folder of settings for GTK. */
async function makeSettings(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ws-code-webkit-"));
  for (const version of ["gtk-3.0", "gtk-4.0"]) {
    await mkdir(join(folder, version));
    await writeFile(join(folder, version, "gtk.css"), noToolbar);
  }
  return folder;
}

/** A virtual display of its own, so that no desktop resizes the window. @returns its name */
async function startDisplay(command: string): Promise<[ChildProcess, string]> {
  const size = ["-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
  const child = spawn(command, ["-displayfd", "3", ...size], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const signal = AbortSignal.timeout(startTimeout);
  const [number] = (await once(child.stdio[3] as Readable, "data", { signal })) as [Buffer];
  return [child, `:${number.toString().trim()}`];
}

/**
 * The driver's port, which it cannot choose itself: that of its display, whose number is nobody
 * else's while it runs. Below those that Linux gives away (ip_local_port_range).
 */
const portOf = (display: string): number => 24_000 + Number(display.slice(1));

/** Starts the driver and opens a session. @returns the commands of the session */
async function openSession(paths: WebKitPaths, port: number): Promise<Command> {
  const command = webDriver(`http://127.0.0.1:${port}`);
  await untilReady(command, startTimeout);
  const browser = { binary: paths.browser, args: ["--automation"] };
  const alwaysMatch = { "webkitgtk:browserOptions": browser };
  const opened = await command("POST", "/session", { capabilities: { alwaysMatch } });
  const root = `/session/${(opened as { sessionId: string }).sessionId}`;
  return (method, path, body) => command(method, `${root}${path}`, body);
}

/**
 * A window of WebKitGTK's small browser, over WebDriver, on a display of its own.
 * @throws if it does not start in time
 */
export async function openWebKit(paths: WebKitPaths, colorScheme: ColorScheme): Promise<Engine> {
  const folder = await makeSettings();
  const [display, name] = await startDisplay(paths.display);
  const port = portOf(name);
  const driver = spawn(paths.driver, [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: name,
      GDK_BACKEND: "x11",
      GTK_THEME: colorScheme === "dark" ? "Adwaita:dark" : "Adwaita",
      XDG_CONFIG_HOME: folder,
      // Or it would show what an earlier run kept.
      XDG_CACHE_HOME: folder,
      XDG_DATA_HOME: folder,
    },
  });
  const kill = () => {
    driver.kill();
    display.kill();
  };
  // A script that fails does not come to its close().
  process.once("exit", kill);
  const end = async () => {
    process.off("exit", kill);
    // The driver first: with its number, the display gives its port away.
    const driverEnds =
      (driver.exitCode ?? driver.signalCode) === null ? once(driver, "exit") : undefined;
    driver.kill();
    await driverEnds;
    display.kill();
    // The browser may still write its caches.
    await rm(folder, { recursive: true, force: true, maxRetries: 9 });
  };
  try {
    const session = await openSession(paths, port);
    return sessionEngine(session, () => session("DELETE", "").finally(end));
  } catch (error) {
    await end();
    throw error;
  }
}
