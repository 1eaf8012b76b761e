import type { FindingTest, Samples } from "../finding-test.ts";
import { AWAY_DAYS } from "../populations/index.ts";
import type { Sample } from "../sample.ts";
import { meanOf } from "./measures.ts";

/** Mean of a measure in one cell, so many days away in such care, over children who have it. */
function inCell(sample: Sample, measure: string, care: string, days?: number): number {
  const meanwhile = sample.words("meanwhile");
  const away = sample.numbers("separation_days_away");
  const values = sample.numbers(`away_${measure}`);
  return meanOf(
    values.filter(
      (value, i) =>
        meanwhile[i] === care && (days === undefined || away[i] === days) && !Number.isNaN(value),
    ),
  );
}

const cell =
  (measure: string, care: string, days?: number) =>
  ({ separation }: Samples): number =>
    inCell(separation, measure, care, days);

const LONGEST = Math.max(...AWAY_DAYS);
const coolness = AWAY_DAYS.map((days) => cell("cool_days", "staff", days));

export const protestDespairDetachment: FindingTest = {
  finding: "protest-despair-detachment",
  sentence:
    "With staff in turn: how far days of despair come after days of protest, days of detachment after days of despair, and clinging after coolness on return, as shares of pairs of days, in children who had such pairs; days of coolness on return after 14 and 28 days away; days of detachment and of coolness with staff less those with one warm substitute.",
  people: { separation: 40 },
  targets: {
    "phase order": {
      margins: (samples) =>
        ["despair_after_protest", "detachment_after_despair", "clinging_after_coolness"].map(
          (order) => cell(order, "staff")(samples),
        ),
    },
    "detachment days rise with days away": {
      margins: (samples) =>
        coolness
          .slice(1)
          .map((later, i) => later(samples) - (coolness[i] as typeof later)(samples)),
    },
    "foster arm: no detachment": {
      margins: (samples) =>
        ["detachment_days", "cool_days"].map(
          (days) =>
            cell(days, "staff", LONGEST)(samples) - cell(days, "substitute", LONGEST)(samples),
        ),
    },
  },
};
