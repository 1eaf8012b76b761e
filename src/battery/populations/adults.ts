import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Days of a childhood from which somebody grows up by a leap; the shares hardly move after the first year. */
const CHILDHOOD_DAYS = 730;

/** Grown people who were children of the community. */
export const adults: Population = {
  title: "Adults",
  who: "Children of caregivers drawn from the community, raised for two years and then grown by what is kept; they say which of three paragraphs is most like them, and are interviewed.",
  children: { full: 1000, quick: 24, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Adults",
        procedures: [{ hold: "adult-attachment", ageDays: CHILDHOOD_DAYS, name: "adult" }],
      },
      children,
      seed,
      variant,
    ),
};
