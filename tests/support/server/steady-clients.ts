import { Agent, request } from "node:http";

/**
 * What came back for one request: its status and text; `lost` if its answer or its connection
 * broke; `not taken` if its connection was a new one that the server may never have seen.
 */
type Outcome = `${number} ${string}` | "lost" | "not taken";

const once = (agent: Agent, url: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const asked = request(url, { agent }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("error", () => {
        resolve("lost");
      });
      response.on("end", () => {
        resolve(`${response.statusCode ?? 0} ${text}`);
      });
    });
    asked.on("error", () => {
      resolve(asked.reusedSocket ? "lost" : "not taken");
    });
    asked.end();
  });

/** Clients that ask again as soon as they are answered. */
export interface SteadyClients {
  /** Every outcome so far, with how often it came. */
  readonly outcomes: ReadonlyMap<Outcome, number>;
  /** Resolves once an outcome has come so many times more. */
  readonly until: (outcome: Outcome, more: number) => Promise<void>;
  /** Lets each take its last answer. */
  readonly stop: () => Promise<void>;
}

/**
 * Asks for an address over and over: half of the clients keep their connection, half open another
 * for each request.
 */
export function steadyClients(url: string, clients: number): SteadyClients {
  const outcomes = new Map<Outcome, number>();
  const waiting = new Set<() => void>();
  let isStopped = false;
  const client = async (keepAlive: boolean) => {
    const agent = new Agent({ keepAlive, maxSockets: 1 });
    while (!isStopped) {
      const outcome = await once(agent, url);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      for (const look of waiting) look();
    }
    agent.destroy();
  };
  const running = Array.from({ length: clients }, (_, index) => client(index % 2 === 0));
  return {
    outcomes,
    until: (outcome, more) =>
      new Promise((resolve) => {
        const wanted = (outcomes.get(outcome) ?? 0) + more;
        const look = () => {
          if ((outcomes.get(outcome) ?? 0) < wanted) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
      }),
    stop: async () => {
      isStopped = true;
      await Promise.all(running);
    },
  };
}
