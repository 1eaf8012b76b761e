import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/**
 * Histories of people who come for therapy: care that was met with less than in the community, by about
 * one of its standard deviations each. Assumed; no number is published in these words.
 */
const AVAILABILITY = { mean: 0.9, sd: 0.93 } as const;
const ATTENTIVENESS = { mean: -1, sd: 1.2 } as const;

/** How much therapists differ, logits: half as much as caregivers of the community. Assumed. */
const THERAPISTS = { therapistAvailabilitySpread: 0.5, therapistAttentivenessSpread: 0.6 } as const;

/** Half a year of weekly sessions of people with hard histories, with therapists who differ. */
export const therapies: Population = {
  title: "Therapies",
  who: "People who met less available and less attentive care than the community in their first year, grown; half a year of weekly sessions with therapists who differ, a partner outside as the community has them.",
  children: { full: 2400, quick: 30, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Therapies",
        household: [
          {
            name: "caregiver",
            care: {
              availability: { normal: AVAILABILITY },
              attentiveness: { normal: ATTENTIVENESS },
            },
          },
        ],
        settings: { therapy: { ...THERAPISTS, weeks: 26, followUpWeeks: 0 } },
        procedures: [{ hold: "therapy", ageDays: 365, name: "course" }],
      },
      children,
      seed,
      variant,
    ),
};
