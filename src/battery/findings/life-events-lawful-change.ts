import type { FindingTest, Samples } from "../finding-test.ts";
import { NEGATIVE_EVENTS } from "../populations/index.ts";
import { meanOf, membership } from "./measures.ts";

/** Of each child, whether it met a major negative event, and whether its label at 20 is another. */
function fates({ lives }: Samples): { readonly met: boolean; readonly changed: number }[] {
  const ages = NEGATIVE_EVENTS.map(({ name }) => lives.numbers(`${name}_came_days`));
  const first = membership(lives.words("lab_second_coder_organised"), "B");
  const last = membership(lives.words("adult_state_of_mind"), "autonomous");
  return first.map((secure, i) => ({
    met: ages.some((age) => !Number.isNaN(age[i] as number)),
    changed: secure === last[i] ? 0 : 1,
  }));
}

function changedShare(samples: Samples, met: boolean): number {
  return meanOf(fates(samples).flatMap((one) => (one.met === met ? [one.changed] : [])));
}

export const lifeEventsLawfulChange: FindingTest = {
  finding: "life-events-lawful-change",
  sentence:
    "Share of children whose label, B or A and C in the Strange Situation at 12 months and autonomous or not in an interview at 20 years, is the same; share that changed among those with and without loss, divorce, illness, disorder or abuse in between, and the difference.",
  people: { lives: 50 },
  targets: {
    "same secure/insecure label, overall": {
      number: (samples) => 1 - meanOf(fates(samples).map(({ changed }) => changed)),
    },
    "changed, with events": { number: (samples) => changedShare(samples, true) },
    "changed, without events": { number: (samples) => changedShare(samples, false) },
    "difference in change rate": {
      number: (samples) => changedShare(samples, true) - changedShare(samples, false),
    },
  },
};
