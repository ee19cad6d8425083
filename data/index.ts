/**
 * What the package exports as `ws-code/data`: docs/data.md shows it. Every name stands here, so
 * that a bundler sees which file each comes from and leaves the rest out.
 */

export { closeCodes } from "./codes/index.ts";
export { closeCodeGuides } from "./codes/guides.ts";
export { findCode, nearestCodes } from "./lookup/find-code.ts";
export { findGuide } from "./lookup/find-guide.ts";
export { largestCode, parseCode, type ParsedCode } from "./model/parse-code.ts";
export { beyondRanges, codeRanges, rangeOf, type CodeRange } from "./tables/ranges.ts";
export {
  summarizeCloseCode,
  type AnsweredQuestion,
  type CloseCodeSummary,
} from "./words/summarize.ts";
export { describeCloseCode, type CloseCodeDescription } from "./words/describe.ts";
export { unusualUses } from "./unusual-uses/index.ts";
export type { UnusualUse } from "./model/unusual-use.ts";
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
} from "./model/close-code.ts";

export type { WireEnd, WireSequence, WireStep } from "./model/wire.ts";

export { services } from "./services/index.ts";
export { findService, findServiceUse, servicesUsing } from "./lookup/find-service.ts";
export { describeServiceUse, type ServiceCodeDescription } from "./words/describe-service.ts";
export { serviceGroups } from "./model/service.ts";
export type { Service, ServiceCode, ServiceGroup, ServiceReconnect } from "./model/service.ts";

export { compareCodes, type CodeComparison } from "./words/compare.ts";
export { confusedPairs } from "./comparisons/index.ts";
export { findConfusedPair } from "./lookup/find-pair.ts";
export { anyCode, codeSubject } from "./model/subject.ts";
export type { RecordOf } from "./model/records.ts";
export type { AnyCode, CodeSpelling, CodeSubject, ServiceCodeSubject } from "./model/subject.ts";
export type { ConfusedPair } from "./model/comparison.ts";

export { situations } from "./situations/index.ts";
export { findSituation } from "./lookup/find-situation.ts";
export { situationsOf } from "./lookup/situation-links.ts";
export { situationIds, situationPhases } from "./model/situation.ts";
export type { Situation, SituationId, SituationPhase } from "./model/situation.ts";
export type { Fix, ProductFix } from "./model/fix.ts";
export { triageOf } from "./lookup/triage-of.ts";
export type { TriageRow } from "./model/triage.ts";
export { timeoutLimits } from "./tables/timeouts/index.ts";
export { limitsOfSituation, situationsOfLimit } from "./lookup/limit-links.ts";
export type { TimeoutLimit } from "./model/timeout.ts";

export { messageStacks } from "./messages/index.ts";
export { messagesOfCode, messagesOfSituation, type MessageLine } from "./lookup/message-links.ts";
export type { Message, MessageSide, MessageStack } from "./model/message.ts";

export { resolvePlace, resolveSource, sourceFile, sourceKind } from "./model/source.ts";
export type {
  Source,
  SourceFile,
  SourceKind,
  SourcePlace,
  SourceReference,
  WebAddress,
} from "./model/source.ts";
export { plainText, textSegments, type TextSegment } from "./text/text.ts";
export {
  familyNames,
  reconnectVerdicts,
  senderNames,
  serviceReconnectVerdicts,
} from "./model/vocabulary.ts";
