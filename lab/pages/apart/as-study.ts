import { temperamentDeclarations, valuesOf } from "../../../src/model/index.ts";
import { CAREGIVER } from "../../../src/procedures/index.ts";
import { studyText } from "../../../src/study/index.ts";
import {
  ANSWERED,
  APART_CHILDHOOD,
  APART_PEOPLE,
  type ApartPlan,
  apartOf,
  JOURNEY,
  LOSS,
} from "../../worker/apart-plan.ts";

/** The people of the page, with the childhood of its levers and with one that was answered. */
export function apartAsStudy(plan: ApartPlan): string {
  const { seed, met, gone } = plan;
  const days = gone ? (LOSS.at(-1) as number) : JOURNEY;
  return studyText({
    bowlby: 1,
    title: gone ? "After the death of a partner" : "A partner who goes away for a week",
    seeds: [seed],
    people: {
      children: APART_PEOPLE,
      twins: true,
      temperament: valuesOf(temperamentDeclarations),
    },
    household: [{ name: CAREGIVER, otherwise: "centre", care: { ...met } }],
    settings: { apart: apartOf(plan, days) },
    procedures: [{ hold: "apart", name: "away", ageDays: APART_CHILDHOOD }],
    factors: {
      met: {
        levels: {
          own: {},
          answered: {
            [`${CAREGIVER}.availability`]: ANSWERED.availability,
            [`${CAREGIVER}.attentiveness`]: ANSWERED.attentiveness,
          },
        },
      },
    },
  });
}
