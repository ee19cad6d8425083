import type { CloseCode } from "./close-code.ts";
import type { Message, MessageStack } from "./message.ts";
import type { Service, ServiceCode } from "./service.ts";
import type { Situation } from "./situation.ts";
import type { Subject } from "./subject.ts";

/** The record of each kind of subject; with it the one that holds it, where it stands in another. */
interface RecordsByKind {
  readonly code: CloseCode;
  readonly "service-code": { readonly service: Service; readonly use: ServiceCode };
  readonly service: Service;
  readonly situation: Situation;
  readonly "message-stack": MessageStack;
  readonly message: { readonly stack: MessageStack; readonly message: Message };
}

/** The record that a subject of a kind names. */
export type RecordOf<Kind extends Subject["kind"] & keyof RecordsByKind> = RecordsByKind[Kind];
