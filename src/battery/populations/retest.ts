import type { Population, Variant } from "./population.ts";
import { studyOf } from "./study.ts";

/** Ages of the Strange Situations, months. */
export const RETEST_MONTHS: readonly number[] = [12, 18, 24, 36];

const DAYS: readonly number[] = [365, 548, 731, 1096];

/** Burden of families at social risk: one standard deviation more than usual, and more change. */
const RISK_LOAD = 1;

function procedures() {
  return RETEST_MONTHS.map((months, i) => ({
    hold: "strange-situation" as const,
    ageDays: DAYS[i] as number,
    name: `at_${months}_months`,
  }));
}

/** The same children in Strange Situation after Strange Situation. */
export const retest: Population = {
  title: "Seen again",
  who: "Children of the community; the Strange Situation at 12, 18, 24 and 36 months.",
  children: { full: 2000, quick: 240, control: 100 },
  study: (children: number, seed: number, variant: Variant) =>
    studyOf({ title: "Seen again", procedures: procedures() }, children, seed, variant),
};

/** The same with caregivers under more load than usual. */
export const retestAtRisk: Population = {
  title: "Seen again, at social risk",
  who: "The same, all caregivers one standard deviation more burdened than is usual.",
  children: { full: 800, quick: 120, control: 50 },
  study: (children: number, seed: number, variant: Variant) =>
    studyOf(
      {
        title: "Seen again at social risk",
        household: [{ name: "caregiver", care: { load: RISK_LOAD } }],
        procedures: procedures(),
      },
      children,
      seed,
      variant,
    ),
};
