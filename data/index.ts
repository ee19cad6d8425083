/**
 * What the package exports as `ws-code/data`: docs/data.md shows it. Every name stands here, so
 * that a bundler sees which file each comes from and leaves the rest out.
 */

export { closeCodes } from "./codes.ts";
export { closeCodeGuides } from "./guides.ts";
export { findCode, nearestCodes } from "./find.ts";
export { findGuide } from "./find-guide.ts";
export { largestCode, parseCode, type ParsedCode } from "./parse-code.ts";
export { beyondRanges, codeRanges, rangeOf, type CodeRange } from "./ranges.ts";
export { summarizeCloseCode, type AnsweredQuestion, type CloseCodeSummary } from "./summarize.ts";
export { describeCloseCode, type CloseCodeDescription } from "./describe.ts";
export { unusualUses, type UnusualUse } from "./unusual-uses.ts";
export type {
  Advice,
  CloseCode,
  CloseCodeGuide,
  Family,
  GlyphKind,
  LocalCode,
  Reconnect,
  ReservedCode,
  Sender,
  SentCode,
} from "./close-code.ts";

export type { WireEnd, WireSequence, WireStep } from "./wire.ts";

export { services } from "./services.ts";
export { findService, findServiceUse, servicesUsing, type ServiceUse } from "./find-service.ts";
export { describeServiceUse, type ServiceCodeDescription } from "./describe-service.ts";
export { serviceGroups } from "./service.ts";
export type { ReadFrom, Service, ServiceCode, ServiceGroup, ServiceReconnect } from "./service.ts";

export { compareCodes, type CodeComparison } from "./compare.ts";
export { confusedPairs } from "./comparisons.ts";
export { findConfusedPair } from "./find-pair.ts";
export type { CodeReference } from "./code-reference.ts";
export type { ComparedCode, ConfusedPair } from "./comparison.ts";

export { situations } from "./situations.ts";
export { findSituation } from "./find-situation.ts";
export { situationsOf } from "./situation-links.ts";
export { situationIds, situationPhases } from "./situation.ts";
export type { Situation, SituationId, SituationPhase } from "./situation.ts";
export { triage, type TriageRow } from "./triage.ts";
export { timeoutLimits, type TimeoutLimit } from "./timeouts.ts";

export { messageStacks } from "./messages.ts";
export { messagesOfCode, messagesOfSituation, type MessageLine } from "./message-links.ts";
export type { Message, MessageSide, MessageStack } from "./message.ts";

export { resolveSource, type Source, type SourceReference, type WebAddress } from "./source.ts";
export { plainText, textSegments, type TextSegment } from "./text.ts";
export {
  familyNames,
  reconnectVerdicts,
  senderNames,
  serviceReconnectVerdicts,
} from "./vocabulary.ts";
