import { once } from "node:events";
import { rmSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { builtFolder } from "./built-folder.ts";
import { untilChildren } from "./child-processes.ts";
import { serveSite } from "./served-site.ts";

it("a served site has ended once its last worker has, which writes into the folder until then", async () => {
  const folder = await builtFolder();
  const site = await serveSite(folder, undefined, { WORKERS: "1" });
  const [worker = 0] = await untilChildren(site.process.pid, ({ length }) => length === 1);
  let hasEnded = false;
  void site.ended.then(() => (hasEnded = true));
  process.kill(worker, "SIGSTOP");
  site.process.kill("SIGKILL");
  await once(site.process, "exit");
  await setImmediate();
  expect(hasEnded).toBe(false);
  process.kill(worker, "SIGCONT");
  await site.ended;
  rmSync(folder, { recursive: true });
});
