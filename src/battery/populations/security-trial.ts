import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/**
 * Histories of people whose disorder brings them into such a trial: care that was met with less than in
 * the community, by about two of its standard deviations each. Assumed, after one deviation each had left
 * .23 autonomous at entry where .05 is published; of the arms, only a first week had been lived then.
 */
const AVAILABILITY = { mean: 0, sd: 0.93 } as const;
const ATTENTIVENESS = { mean: -2.3, sd: 1.2 } as const;

/** Who works with them, by the name of the arm. Assumed before any therapy was held. */
const ARMS = {
  /** Answers distress and quiet signals, invites, and wonders with them what they expect. */
  responsive: {
    "therapy.therapistAvailability": 2.5,
    "therapy.therapistAttentiveness": 1,
    "therapy.initiative": 0.5,
    "therapy.reflection": 0.3,
  },
  /** Teaches what to do; distress is as often passed over as met, and nothing is wondered about. */
  skills: {
    "therapy.therapistAvailability": 0,
    "therapy.therapistAttentiveness": 0,
    "therapy.initiative": 0,
    "therapy.reflection": 0,
  },
  /** Answers as a caregiver of the community does; nothing is wondered about. */
  supportive: {
    "therapy.therapistAvailability": 1.9,
    "therapy.therapistAttentiveness": 0.073,
    "therapy.initiative": 0.5,
    "therapy.reflection": 0,
  },
} as const;

export type SecurityArm = keyof typeof ARMS;

/** A year with one of three kinds of partner, by chance; an interview before and at the end. */
export const securityTrial: Population = {
  title: "Therapies and security",
  who: "People who met far less available and less attentive care than the community in their first year, grown; a year of weekly sessions in one of three arms, by chance: a therapist who answers and invites reflection, one who teaches skills, one who answers as anybody does. Interviewed before and at the planned end, whether they stayed or not.",
  children: { full: 150, quick: 10, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Therapies and security",
        twins: false,
        household: [
          {
            name: "caregiver",
            care: {
              availability: { normal: AVAILABILITY },
              attentiveness: { normal: ATTENTIVENESS },
            },
          },
        ],
        settings: { therapy: { weeks: 52, followUpWeeks: 0 } },
        procedures: [{ hold: "therapy", ageDays: 365, name: "year" }],
        factors: { arm: { levels: ARMS } },
      },
      children,
      seed,
      variant,
    ),
};
