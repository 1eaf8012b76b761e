import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Ages of the visits in weeks: every four to the first birthday, and at 18 months. */
export const VISIT_WEEKS: readonly number[] = [20, 24, 28, 32, 36, 40, 44, 48, 52, 78];

/** Who could become a figure, in the order of the household. */
export const POTENTIAL_FIGURES: readonly string[] = [
  "mother",
  "father",
  "grandmother",
  "sibling",
  "neighbour",
];

type Hours = readonly [number, number];

/**
 * Hours after waking between which each of them is there: made up, so that hours vary within a home
 * and between homes while care is drawn for each one apart, from the same community.
 */
const HOMES: Readonly<Record<string, readonly [Hours, Hours, Hours, Hours, Hours]>> = {
  mother_at_home: [
    [0, 12],
    [9, 12],
    [2, 6],
    [7, 11],
    [4, 5],
  ],
  father_out_long: [
    [0, 12],
    [11, 12],
    [3, 4],
    [5, 12],
    [8, 10],
  ],
  grandmother_in_the_house: [
    [0, 12],
    [8, 12],
    [0, 12],
    [2, 3],
    [5, 6],
  ],
  neighbour_minds: [
    [7, 12],
    [10, 12],
    [7, 8],
    [9, 12],
    [0, 7],
  ],
};

const NIGHTS: readonly number[] = [0.8, 0.2, 0, 0, 0];

/** Waking hours a day that the figure at a place of the household is there in a home. */
export function hoursWith(home: string, place: number): number {
  const [from, to] = (HOMES[home] as readonly Hours[])[place] as Hours;
  return to - from;
}

/** The same children, visited again and again while the first attachments form. */
export const firstAttachments: Population = {
  title: "First attachments",
  who: "Children who share their days with a mother, a father, a grandmother, a sibling and a neighbour, all drawn from the community, for hours that differ between four kinds of home; departures of each every four weeks from 20 to 52 weeks and at 78.",
  children: { full: 100, quick: 3, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "First attachments",
        twins: false,
        household: POTENTIAL_FIGURES.map((name, i) => ({ name, nights: NIGHTS[i] as number })),
        procedures: VISIT_WEEKS.map((weeks) => ({
          hold: "everyday-departures" as const,
          ageDays: 7 * weeks,
          name: `at_${weeks}_weeks`,
        })),
        factors: {
          home: {
            levels: Object.fromEntries(
              Object.entries(HOMES).map(([home, hours]) => [home, presenceOf(hours)]),
            ),
          },
        },
      },
      children,
      seed,
      variant,
    ),
};

function presenceOf(hours: readonly Hours[]): Record<string, number> {
  return Object.fromEntries(
    hours.flatMap(([from, to], i) => [
      [`${POTENTIAL_FIGURES[i]}.from`, from],
      [`${POTENTIAL_FIGURES[i]}.to`, to],
    ]),
  );
}
