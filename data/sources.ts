import type { Source } from "./close-code.ts";

/** A section of RFC 6455, for example `rfc6455("7.4.1", "defines 1006")`. */
export const rfc6455 = (section: string, shows: string): Source => ({
  title: `RFC 6455 §${section}`,
  url: `https://www.rfc-editor.org/rfc/rfc6455#section-${section}`,
  shows,
});

/** The close code table of the IANA WebSocket registries. */
export const iana = (shows: string): Source => ({
  title: "IANA WebSocket Close Code Number Registry",
  url: "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
  shows,
});

/** A place in the WHATWG WebSockets Standard: the rules every browser follows. */
export const whatwg = (anchor: string, shows: string): Source => ({
  title: "WHATWG WebSockets Standard",
  url: `https://websockets.spec.whatwg.org/#${anchor}`,
  shows,
});

/** A mail to the IETF working group that registered a code after the RFC. */
export const hybiMail = (id: string, shows: string): Source => ({
  title: "IETF hybi mailing list",
  url: `https://mailarchive.ietf.org/arch/msg/hybi/${id}/`,
  shows,
});

/** A file in a public repository, read at a branch that moves: the path is the claim. */
export const sourceFile = (
  project: string,
  url: `https://${string}`,
  shows: string,
): Source => ({ title: `${project} source`, url, shows });
