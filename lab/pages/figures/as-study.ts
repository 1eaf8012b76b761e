import { everydayDeclarations } from "../../../src/procedures/index.ts";
import { studyText } from "../../../src/study/index.ts";
import type { TwoFigures } from "../../worker/two-figures.ts";
import { ATTENTIVE, FIGURE_NAMES, FIGURES_DAY } from "../../worker/two-figures.ts";

const CHILDREN = 100;
const HOURS = [0, 4, 8, 11];

/** The two figures as a study for the terminal, in which the second comes earlier or later. */
export function figuresAsStudy({ seed, availability, from, upset }: TwoFigures): string {
  const bedtime = everydayDeclarations.wakingHours.start;
  return studyText({
    bowlby: 1,
    title: "To whom will it turn?",
    seeds: [seed],
    people: { children: CHILDREN },
    household: FIGURE_NAMES.map((name, i) => ({
      name,
      hours: [i === 0 ? 0 : from, bedtime] as [number, number],
      nights: i === 0 ? 1 : 0,
      care: { availability: availability[i] as number, attentiveness: ATTENTIVE },
      otherwise: "centre" as const,
    })),
    settings: { everydayDepartures: { upsetSize: upset } },
    procedures: [{ hold: "everyday-departures", ageDays: FIGURES_DAY }],
    factors: {
      [`${FIGURE_NAMES[1]}.from`]: {
        values: [...new Set([...HOURS, from])].sort((a, b) => a - b),
      },
    },
  });
}
