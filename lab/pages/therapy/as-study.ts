import { temperamentDeclarations, valuesOf } from "../../../src/model/index.ts";
import { CAREGIVER } from "../../../src/procedures/index.ts";
import { studyText } from "../../../src/study/index.ts";
import type { Treatment } from "../../worker/index.ts";
import { TREATED_CLIENTS, TREATED_DAYS } from "../../worker/treatment.ts";

/** The same clients with the same therapist, as a study for the terminal. */
export function therapyAsStudy({ seed, availability, attentiveness, stance }: Treatment): string {
  const x = "therapy.limits";
  return studyText({
    bowlby: 1,
    title: "Therapy",
    seeds: [seed],
    people: {
      children: TREATED_CLIENTS,
      twins: true,
      temperament: valuesOf(temperamentDeclarations),
    },
    household: [{ name: CAREGIVER, otherwise: "centre", care: { availability, attentiveness } }],
    settings: { therapy: { ...stance, dropout: 0 } },
    procedures: [{ hold: "therapy", name: "course", ageDays: TREATED_DAYS }],
    factors: { [x]: { values: stance.limits === 1 ? [0, 1] : [stance.limits, 1] } },
    outputs: {
      figures: ["self_worth_logit", "others_logit"].flatMap((of) =>
        ["end", "later"].map((when) => ({ x, y: `course_${of}_${when}` })),
      ),
    },
  });
}
