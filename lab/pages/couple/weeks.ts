import type { CoupleSide, CoupleYear } from "../../worker/couple.ts";

/** One of the two at the end of a week. */
export interface Week {
  readonly week: number;
  readonly who: "A" | "B";
  readonly felt: number;
  readonly anxiety: number;
  readonly avoidance: number;
}

const NAMES = ["A", "B"] as const;

/** Both of the two, week after week: A's weeks, then B's. */
export function weeksOf({ course }: CoupleYear): Week[] {
  return NAMES.flatMap((who, place) =>
    course.map(({ day, standing }) => {
      const { felt, withOther } = standing[place as 0 | 1];
      return {
        week: day / 7,
        who,
        felt,
        anxiety: withOther?.anxiety ?? 0,
        avoidance: withOther?.avoidance ?? 0,
      };
    }),
  );
}

/** Rounds of conflict of each week. */
export function roundsOf({ course }: CoupleYear): { week: number; rounds: number }[] {
  return course.slice(1).map(({ day, rounds }, i) => ({
    week: day / 7,
    rounds: rounds - (course[i]?.rounds ?? 0),
  }));
}

export const GUESSES = ["A", "B", "alike"] as const;
export type Guess = (typeof GUESSES)[number];

/** Less than this much more is about alike. */
const MUCH = 1.25;

/** Who demanded more often. */
export function demanding([a, b]: readonly [CoupleSide, CoupleSide]): Guess {
  if (a.demandsPerWeek > MUCH * b.demandsPerWeek) return "A";
  return b.demandsPerWeek > MUCH * a.demandsPerWeek ? "B" : "alike";
}
