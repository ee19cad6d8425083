/** What a worker tells the primary: that it serves, or why it cannot; and that it is not stuck. */
export type WorkerMessage =
  | {
      readonly kind: "serving";
      readonly port: number;
      /** The hash of the record of the build that it serves. */
      readonly build: string;
    }
  | { readonly kind: "failed"; readonly reason: string; readonly exitCode: number }
  | { readonly kind: "alive" };

/** What the primary tells a worker: to finish what it was asked, and to end. */
export const stopMessage = "stop";

/** What the primary asks a worker that serves: whether it still does anything. */
export const aliveQuestion = "alive?";

/** The descriptor of the build's pack in a worker, after the three streams and the channel. */
export const packDescriptor = 4;

/** What a worker needs to know; the rest is in its environment. */
export interface WorkerSettings {
  readonly host: string;
  readonly port: number;
  /** The folder that `astro build` wrote. */
  readonly directory: string;
  /** Whether {@link packDescriptor} is open in it. */
  readonly hasPack?: boolean;
}
