import { valuesOf } from "../../model/index.ts";
import { AT_42_MONTHS } from "./institution.ts";
import type { Population } from "./population.ts";
import {
  FOSTER_MOTHER,
  institutionDeclarations,
  placementAt,
  staffOf,
  turnoverOf,
} from "./settings/index.ts";
import { studyOf } from "./study.ts";

/** Ages at placement, days: 9, 15, 21 and 27 months. */
export const PLACED_AT: readonly number[] = [274, 456, 639, 822];

/** From an institution into a foster family; the same children at each of the ages. */
export const foster: Population = {
  title: "Foster placement",
  who: "The same children of an institution, come to a foster mother at 9, 15, 21 or 27 months; the Strange Situation with her at 42.",
  children: { full: 90, quick: 4, control: 0 },
  study: (children, seed, variant) => {
    const home = valuesOf(institutionDeclarations);
    return studyOf(
      {
        title: "Foster placement",
        twins: true,
        household: staffOf(home),
        // Placement last: whoever comes and goes in the institution afterwards is not met.
        changes: [...turnoverOf(home, AT_42_MONTHS), placementAt(PLACED_AT[0] as number)],
        procedures: [
          { hold: "strange-situation", ageDays: AT_42_MONTHS, with: FOSTER_MOTHER, name: "later" },
        ],
        factors: { "placement.ageDays": { values: [...PLACED_AT] } },
      },
      children,
      seed,
      variant,
    );
  },
};
