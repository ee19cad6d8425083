import type { ReactiveController, ReactiveControllerHost } from "lit";
import { parseCode } from "#data/model/parse-code.ts";
import type { CloseCodeSummary } from "#data/words/summarize.ts";
import type { loadServiceCode } from "./service-codes.ts";

/** An element with the attributes `service` and `code`. */
interface ServiceCodeHost extends ReactiveControllerHost {
  readonly service: string | null;
  readonly code: string | null;
}

/**
 * Loads the service's code that its host names, once for each that it names, and asks for an
 * update when it is there. Lit calls `hostUpdate` before an update in a browser: neither `render()`
 * nor a server, which calls no controller, starts a load.
 */
export class ServiceCodeController implements ReactiveController {
  readonly #host: ServiceCodeHost;
  readonly #load: typeof loadServiceCode;
  #asked = "/";
  /** The code that the host names, once it is loaded; nothing if the service has no such code. */
  found: CloseCodeSummary | undefined;

  constructor(host: ServiceCodeHost, load: typeof loadServiceCode) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate(): void {
    const { service, code } = this.#host;
    const asked = `${service ?? ""}/${code ?? ""}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.found = undefined;
    const parsed = parseCode(code ?? "");
    if (service && parsed.ok) void this.#keep(this.#load(service, parsed.code), asked);
  }

  /** Keeps what was loaded, unless the host names another code by then. */
  async #keep(loading: ReturnType<typeof loadServiceCode>, asked: string): Promise<void> {
    const found = await loading;
    if (!found || asked !== this.#asked) return;
    this.found = found;
    this.#host.requestUpdate();
  }
}
