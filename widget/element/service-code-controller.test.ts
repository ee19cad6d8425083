import type { ReactiveControllerHost } from "lit";
import { describe, expect, it } from "vitest";
import { summarizeCloseCode } from "#data/words/summarize.ts";
import { ServiceCodeController } from "./service-code-controller.ts";

/** A host that counts what it is asked to do, and a service whose answers the test gives. */
function setUp() {
  const updates = { asked: 0 };
  const host: ReactiveControllerHost & { service: string | null; code: string | null } = {
    service: "discord-gateway",
    code: "4004",
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => {
      updates.asked++;
    },
    updateComplete: Promise.resolve(true),
  };
  const loads: { readonly of: string; readonly answer: (code: number | undefined) => void }[] = [];
  const controller = new ServiceCodeController(
    host,
    (service, code) =>
      new Promise((resolve) => {
        const answer = (found: number | undefined) => {
          resolve(found === undefined ? undefined : summarizeCloseCode(found));
        };
        loads.push({ of: `${service} ${code}`, answer });
      }),
  );
  return { host, loads, controller, updates };
}

/** Lets what waits for an answer go on. */
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

describe("ServiceCodeController", () => {
  it("loads a code once, however often its host updates, and then asks for one more update", async () => {
    const { loads, controller, updates } = setUp();
    expect(loads).toEqual([]);
    for (let update = 0; update < 3; update++) controller.hostUpdate();
    loads[0]?.answer(4004);
    await settled();
    controller.hostUpdate();
    expect(loads.map(({ of }) => of)).toEqual(["discord-gateway 4004"]);
    expect([controller.found?.code, updates.asked]).toEqual([4004, 1]);
  });

  it("shows no code that its host has left, even if its answer comes last", async () => {
    const { host, loads, controller, updates } = setUp();
    controller.hostUpdate();
    host.code = "4001";
    controller.hostUpdate();
    loads[1]?.answer(4001);
    loads[0]?.answer(4004);
    await settled();
    expect([controller.found?.code, updates.asked]).toEqual([4001, 1]);
    host.service = null;
    controller.hostUpdate();
    expect(controller.found).toBeUndefined();
  });

  it("asks for no update where the service has no such code", async () => {
    const { loads, controller, updates } = setUp();
    controller.hostUpdate();
    loads[0]?.answer(undefined);
    await settled();
    expect([controller.found, updates.asked]).toEqual([undefined, 0]);
  });

  it.each([
    ["", "1006"],
    [null, "1006"],
    ["discord-gateway", ""],
    ["discord-gateway", null],
    ["discord-gateway", "0x3ee"],
  ])("loads nothing of the service %j for the code %j", (service, code) => {
    const { host, loads, controller } = setUp();
    Object.assign(host, { service, code });
    controller.hostUpdate();
    expect(loads).toEqual([]);
  });
});
