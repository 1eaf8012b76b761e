import { temperamentDeclarations, valuesOf } from "../../../src/model/index.ts";
import { CAREGIVER } from "../../../src/procedures/index.ts";
import { studyText } from "../../../src/study/index.ts";
import { LEARNT_DAYS, type Strategies, SWAPPED_CHILDREN } from "../../worker/strategies.ts";

const HANDOVER = "handover";
const NAMES = ["A", "B"] as const;

/**
 * Learnt with each, lived with each, as a study for the terminal: after a year of one care comes
 * the other, and after a day of it they go out of doors, since what is held on the day of a change is
 * held before it. Bodies are as the year has left them; on the page no care has marked them.
 */
export function outingAsStudy({ seed, dangerShare, cares }: Strategies): string {
  const [first = {}, second = {}] = cares;
  return studyText({
    bowlby: 1,
    title: "Strategies swapped, out of doors",
    seeds: [seed],
    people: {
      children: SWAPPED_CHILDREN,
      twins: true,
      temperament: valuesOf(temperamentDeclarations),
    },
    household: [{ name: CAREGIVER, otherwise: "centre", care: { ...first } }],
    changes: [{ name: HANDOVER, ageDays: LEARNT_DAYS, care: { [CAREGIVER]: { ...second } } }],
    settings: { survival: { dangerShare } },
    procedures: [{ hold: "out-of-doors", name: "outing", ageDays: LEARNT_DAYS + 1 }],
    factors: {
      learnt_with: { levels: levelsOf(CAREGIVER, cares) },
      lives_with: { levels: levelsOf(`${HANDOVER}.${CAREGIVER}`, cares) },
    },
    outputs: {
      figures: ["loss_per_hour", "harm_per_hour", "explore_share"].map((of) => {
        return { x: "lives_with", y: `outing_${of}`, by: "learnt_with" };
      }),
    },
  });
}

function levelsOf(path: string, cares: Strategies["cares"]) {
  return Object.fromEntries(
    NAMES.map((name, i) => {
      const care = Object.entries(cares[i] ?? {});
      return [name, Object.fromEntries(care.map(([of, value]) => [`${path}.${of}`, value]))];
    }),
  );
}
