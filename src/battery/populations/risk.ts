import type { Population } from "./population.ts";
import { maltreating, underRisks } from "./settings/index.ts";
import { studyOf } from "./study.ts";

/** The homes that are compared, by the name of the level. */
export type RiskHome = "low_risk" | "high_risk" | "five_risks" | "maltreating";

/** Families without, with two and with five social risks, and homes in which children are maltreated. */
export const risk: Population = {
  title: "Risk and maltreatment",
  who: "The same children with caregivers of the community, with caregivers under two and under five social risks, and with caregivers who maltreat; the Strange Situation at 12 months.",
  children: { full: 900, quick: 16, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Risk and maltreatment",
        twins: true,
        household: [{ name: "caregiver" }],
        procedures: [{ hold: "strange-situation", ageDays: 365, name: "lab" }],
        factors: {
          home: {
            levels: {
              low_risk: underRisks(0),
              high_risk: underRisks(2),
              five_risks: underRisks(5),
              maltreating: maltreating(),
            } satisfies Record<RiskHome, object>,
          },
        },
      },
      children,
      seed,
      variant,
    ),
};
