/** Who stands on the line. A proxy is drawn only where one takes part. */
export type WireEnd = "client" | "proxy" | "server";

interface StepWords {
  /** A few words for the drawing. */
  readonly label: string;
  /** What happens, as a sentence: the drawing's text alternative. */
  readonly text: string;
}

/** A frame or segment that went from one end to another and arrived. */
export interface SentStep extends StepWords {
  readonly kind: "sent";
  readonly from: WireEnd;
  readonly to: WireEnd;
  /** The code in it, if it is a Close frame; `null` if that has no body. */
  readonly close?: number | null;
}

/** One end let go of the connection, and no Close frame came with that. */
interface CutStep extends StepWords {
  readonly kind: "cut";
  /** The end that let go. */
  readonly from: WireEnd;
  readonly to: WireEnd;
}

/** Time in which nothing is sent. */
interface QuietStep extends StepWords {
  readonly kind: "quiet";
}

/** Something that happens at one end and is not seen on the wire. */
interface LocalStep extends StepWords {
  readonly kind: "event" | "left" | "back";
  readonly at: WireEnd;
  /** The code that this end now tells its program. */
  readonly reports?: number;
}

/** One thing that happens, at its place in time. */
export type WireStep = SentStep | CutStep | QuietStep | LocalStep;

/** One way in which a connection comes to end, or never begins. Time runs from the first step on. */
export interface WireSequence {
  /** Which of the ways it is, as a heading. */
  readonly title: string;
  readonly steps: readonly WireStep[];
}

const order: readonly WireEnd[] = ["client", "proxy", "server"];

/** The ends that a step involves. */
function endsOf(step: WireStep): readonly WireEnd[] {
  if (step.kind === "quiet") return [];
  return step.kind === "sent" || step.kind === "cut" ? [step.from, step.to] : [step.at];
}

/**
 * Who stands on the line, from the client's side to the server's. A server to which nothing came
 * stands there too: that it saw nothing is what such a drawing shows.
 */
export const participants = ({ steps }: WireSequence): readonly WireEnd[] =>
  order.filter((end) => end !== "proxy" || steps.some((step) => endsOf(step).includes(end)));

/**
 * Whether a step is what ended the connection, and so is drawn in the family's colour: a cut, the
 * first Close frame, the code's report, and the end that comes back.
 */
export function endsConnection(step: WireStep, { steps }: WireSequence): boolean {
  if (step.kind === "sent") return step === steps.find(isClose);
  return step.kind === "cut" || step.kind === "back" || reportedBy(step) !== undefined;
}

/** The code that an end tells its program at a step, if it does. */
export const reportedBy = (step: WireStep): number | undefined =>
  step.kind === "event" || step.kind === "left" || step.kind === "back" ? step.reports : undefined;

/** Whether a step is a Close frame. */
export const isClose = (step: WireStep): boolean =>
  step.kind === "sent" && step.close !== undefined;
