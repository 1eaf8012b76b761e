import { temperamentDeclarations, valuesOf } from "../../../src/model/index.ts";
import { CAREGIVER } from "../../../src/procedures/index.ts";
import { studyText } from "../../../src/study/index.ts";
import { COUPLE_CHILDHOOD, type CouplePlan, coupleOf } from "../../worker/couple-plan.ts";

/** Couples of twenty: the two people of the page, each time by other chance. */
export function coupleAsStudy(plan: CouplePlan): string {
  const { seed, met, misread } = plan;
  return studyText({
    bowlby: 1,
    title: "Two who live together",
    seeds: [seed],
    people: { children: 20, temperament: valuesOf(temperamentDeclarations) },
    household: [{ name: CAREGIVER, otherwise: "centre", care: { ...met[0] } }],
    settings: { together: { misread }, couple: coupleOf(plan) },
    procedures: [{ hold: "couple", name: "pair", ageDays: COUPLE_CHILDHOOD }],
  });
}
