import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Children in a small and in a large group. */
export const GROUP_SIZES: readonly number[] = [3, 12];

/** Ages at which children are enrolled, days. */
export const ENROLLED_DAYS: readonly number[] = [240, 330, 420, 510];

/** Age at the visit with the provider, days. */
export const PROVIDER_DAYS = 562;

/**
 * Time a child asks for, by the time it does not: assumed. With it, one of several who ask finds the
 * provider taken up by another.
 */
const ASKING = 0.15;

/**
 * Share of bids that find the provider of n children taken up: one who can attend to one at a time and
 * is asked by each as often, o = (n − 1) a/(1 + (n − 1) a) (a loss system with a finite source).
 */
export function occupiedBy(children: number): number {
  return ((children - 1) * ASKING) / (1 + (children - 1) * ASKING);
}

/** Weekdays from nine to five, where the day begins at seven. */
const WEEKDAYS = { hours: [2, 10], nights: 0, cycle: 7, onDuty: 5, apart: 1 } as const;

/** Children with a mother, a father in the evening, and a provider of childcare from some age on. */
export const childcare: Population = {
  title: "Childcare",
  who: "Children with a mother, a father in the evening and, on weekdays from nine to five, a provider of childcare in a group of 3 or 12, enrolled at 8 to 17 months; all of them drawn from the community. The Strange Situation with the mother at 18 months, with the provider two weeks later.",
  children: { full: 200, quick: 3, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Childcare",
        twins: false,
        household: [
          { name: "mother", nights: 0.75 },
          { name: "father", hours: [10, 12], nights: 0.25 },
        ],
        changes: [
          {
            name: "enrolled",
            ageDays: 240,
            join: [{ name: "provider", ...WEEKDAYS }],
          },
        ],
        procedures: [
          { hold: "strange-situation", ageDays: 548, with: "mother", name: "with_mother" },
          {
            hold: "strange-situation",
            ageDays: PROVIDER_DAYS,
            with: "provider",
            name: "with_provider",
          },
        ],
        factors: {
          "enrolled.ageDays": { values: ENROLLED_DAYS },
          group: {
            levels: Object.fromEntries(
              GROUP_SIZES.map((size) => [
                `of_${size}`,
                { "provider.occupied": Math.round(1000 * occupiedBy(size)) / 1000 },
              ]),
            ),
          },
        },
      },
      children,
      seed,
      variant,
    ),
};
