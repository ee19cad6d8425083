import { expect, it } from "vitest";
import { situations, timeoutLimits } from "#data/index.ts";
import { limitsOfSituation } from "#data/lookup/limit-links.ts";
import { limitCauses } from "./limit-causes.ts";

it.each(Object.entries(limitCauses))("%s is shown where it is the cause, only", (id, causes) => {
  expect(timeoutLimits.map((limit) => limit.id)).toContain(id);
  const shown = situations.filter((one) =>
    limitsOfSituation(one.id).some((limit) => limit.id === id),
  );
  expect(shown.map((one) => one.id).toSorted()).toEqual([...causes].toSorted());
});
