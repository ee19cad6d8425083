import type { CloseCode, CloseCodeGuide } from "../model/close-code.ts";
import { closeCodeGuides } from "../codes/guides.ts";

/**
 * The long part of a registered code. Apart from find.ts, so that who wants only the short facts
 * does not load it.
 * @throws if the code was added to codes.ts and not to guides.ts
 */
export function findGuide({ code }: CloseCode): CloseCodeGuide {
  const guide = closeCodeGuides.find((candidate) => candidate.code === code);
  if (!guide)
    throw new Error(
      `data/codes/guides.ts has no guide for ${code}: add data/codes/${code}.ts to it.`,
    );
  return guide;
}
