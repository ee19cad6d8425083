import type { GlyphKind } from "#data/model/close-code.ts";
import {
  bothWays,
  departure,
  emptyClose,
  privateUse,
  restart,
  turnedBack,
} from "./glyphs/closes.ts";
import { badUpstream, cut, fault, noMeaning, outOfTime, tlsFailure } from "./glyphs/losses.ts";
import { badText, malformedFrame, missingExtension, tooBig, wrongType } from "./glyphs/payloads.ts";
import { refusedByRule, refusedKnown, refusedUnknown } from "./glyphs/refusals.ts";
import type { Draw } from "./strokes.ts";

/** How each kind of glyph is drawn. A new one answers: who still stands, what was the last frame, did it arrive, what stopped it? */
export const glyphMarks: Readonly<Record<GlyphKind, Draw>> = {
  "both-ways": bothWays,
  departure,
  "malformed-frame": malformedFrame,
  "wrong-type": wrongType,
  "no-meaning": noMeaning,
  "empty-close": emptyClose,
  cut,
  "bad-text": badText,
  "refused-by-rule": refusedByRule,
  "refused-unknown": refusedUnknown,
  "refused-known": refusedKnown,
  "too-big": tooBig,
  "missing-extension": missingExtension,
  fault,
  restart,
  "turned-back": turnedBack,
  "bad-upstream": badUpstream,
  "tls-failure": tlsFailure,
  "out-of-time": outOfTime,
  "private-use": privateUse,
};
