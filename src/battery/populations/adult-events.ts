import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Waves before and after an event, over 23 months. */
export const WAVES: Readonly<{ before: number; after: number; everyDays: number }> = {
  before: 6,
  after: 8,
  everyDays: 50,
};

type Happening = Readonly<
  Partial<
    Record<
      | "Days"
      | "Availability"
      | "Attentiveness"
      | "Stresses"
      | "Hours"
      | "Apart"
      | "Told"
      | "Another",
      number
    >
  >
>;

/** What happens, as changes of a partner's care, of load, of time, and of who is there; 25 of them. */
const HAPPENINGS: Readonly<Record<string, Happening>> = {
  partner_kinder: { Availability: 1 },
  partner_cooler: { Availability: -1 },
  partner_listens: { Attentiveness: 1 },
  partner_heedless: { Attentiveness: -1 },
  honeymoon: { Availability: 1.5, Hours: 1.5, Days: 60 },
  partner_ill: { Availability: -1.5, Attentiveness: -1, Stresses: 1.5, Days: 90 },
  partner_depressed: { Availability: -2, Attentiveness: -1.5, Days: 180 },
  affair: { Availability: -3, Days: 120 },
  making_up: { Attentiveness: 1.5, Days: 90 },
  own_illness: { Stresses: 2, Days: 60 },
  job_lost: { Stresses: 2, Days: 150 },
  new_job: { Stresses: 1.3 },
  long_hours: { Hours: 0.6 },
  shorter_hours: { Hours: 1.5 },
  holiday: { Hours: 2, Stresses: 0.5, Days: 21 },
  birth: { Stresses: 1.5, Hours: 0.7 },
  moving_house: { Stresses: 1.7, Days: 60 },
  money_trouble: { Stresses: 1.5, Days: 365 },
  bereavement: { Stresses: 2.5, Days: 60 },
  journey: { Apart: 1, Told: 0.7, Days: 14 },
  work_abroad: { Apart: 1, Told: 0.5, Days: 120 },
  parted_for_a_while: { Apart: 1, Days: 60 },
  left_alone: { Apart: 1 },
  another_partner: { Apart: 1, Another: 1, Days: 120 },
  another_at_once: { Apart: 1, Another: 1, Days: 7 },
};

export const ADULT_EVENTS: readonly string[] = Object.keys(HAPPENINGS);
/** The same lives, in which nothing happens. */
export const NOTHING = "nothing";

function levelOf(happening: Happening): Record<string, number> {
  return {
    "adultLife.eventAfter": WAVES.before,
    ...Object.fromEntries(
      Object.entries(happening).map(([name, value]) => [`adultLife.event${name}`, value]),
    ),
  };
}

/** Grown people with a partner, in whose lives one thing happens. */
export const adultEvents: Population = {
  title: "Events of adult life",
  who: "The same grown children of the community in 26 lives with a partner, 14 readings in 23 months each: 25 in which one thing happens after the sixth, such as a partner who is ill, leaves or becomes kinder, and one in which nothing does.",
  children: { full: 48, quick: 2, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Events of adult life",
        twins: true,
        settings: {
          adultLife: { readings: WAVES.before + WAVES.after, everyDays: WAVES.everyDays },
        },
        procedures: [{ hold: "adult-life", ageDays: 365, name: "report" }],
        factors: {
          event: {
            levels: {
              [NOTHING]: { "adultLife.eventAfter": 0 },
              ...Object.fromEntries(
                Object.entries(HAPPENINGS).map(([name, one]) => [name, levelOf(one)]),
              ),
            },
          },
        },
      },
      children,
      seed,
      variant,
    ),
};
