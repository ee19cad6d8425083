import { overviewPath, pathOf, timeoutsPath } from "#data/model/paths.ts";
import { narrowingQuestions, type NarrowingQuestion } from "#data/tables/narrowing.ts";

/** How many questions are worth asking at once. */
const asked = 3;

/** Where an answer to a question leads. */
export function pathOfChoice({ to }: NarrowingQuestion["choices"][number]): string {
  if ("situation" in to) return pathOf({ kind: "situation", id: to.situation });
  return "phase" in to ? `${overviewPath("situation")}#${to.phase}` : timeoutsPath;
}

/**
 * The questions that tell what was found apart, or, where nothing was, what may have happened.
 * @param paths of what was found, the best first
 */
export function narrow(paths: readonly string[]): readonly NarrowingQuestion[] {
  const apart = narrowingQuestions.filter(({ tellsApart }) =>
    tellsApart.some((id) => paths.slice(0, 6).includes(pathOf({ kind: "situation", id }))),
  );
  const open = narrowingQuestions.filter((one) => !apart.includes(one) && isOpen(one));
  return [...apart, ...open].slice(0, asked);
}

/** For whoever knows nothing yet: of these there are as many as are asked. */
const isOpen = ({ tellsApart }: NarrowingQuestion): boolean =>
  tellsApart.length === 0 || tellsApart.includes("server-shutdown");
