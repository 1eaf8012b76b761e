import { temperamentDeclarations, valuesOf } from "../../../src/model/index.ts";
import { CAREGIVER } from "../../../src/procedures/index.ts";
import { studyText } from "../../../src/study/index.ts";
import { FOLLOWED_DAYS, TURNED_CHILDREN, type Turning, turningDay } from "../../worker/turning.ts";

/** The same children, whose care changes at the same ages, as a study for the terminal. */
export function turningAsStudy({ seed, from, to, ages }: Turning): string {
  const x = "change.ageDays";
  return studyText({
    bowlby: 1,
    title: "Change of care",
    seeds: [seed],
    people: {
      children: TURNED_CHILDREN,
      twins: true,
      temperament: valuesOf(temperamentDeclarations),
    },
    household: [{ name: CAREGIVER, otherwise: "centre", care: { ...from } }],
    settings: {
      revision: {
        newAvailability: to.availability,
        newAttentiveness: to.attentiveness,
        longestDays: FOLLOWED_DAYS,
      },
    },
    procedures: [{ hold: "change-of-care", name: "change", ageDays: turningDay(ages[0] ?? 1) }],
    factors: { [x]: { values: ages.map(turningDay) } },
    outputs: {
      figures: ["expected", "loud", "self"].map((of) => ({ x, y: `change_${of}_half_days` })),
    },
  });
}
