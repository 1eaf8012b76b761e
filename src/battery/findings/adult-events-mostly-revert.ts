import type { FindingTest, Samples } from "../finding-test.ts";
import { ADULT_EVENTS, NOTHING, WAVES } from "../populations/index.ts";
import type { Columns, Sample } from "../sample.ts";
import { Sample as SampleOf } from "../sample.ts";
import { interruptedSeries, type Shifts } from "./interrupted-series.ts";
import { meanOf } from "./measures.ts";
import { readingsOf } from "./readings.ts";

const DIMENSIONS = ["anxiety", "avoidance"] as const;
const shiftsIn = interruptedSeries(WAVES.before, WAVES.after);
/** Two-sided, at one in twenty. */
const NOTICED = 1.96;

const known = new WeakMap<Columns, Readonly<Record<string, readonly Shifts[]>>>();

/** Shifts of every life of a table on a dimension, and of those in which nothing happens on average. */
function shiftsOf(columns: Columns): Readonly<Record<string, readonly Shifts[]>> {
  const before = known.get(columns);
  if (before !== undefined) return before;
  const all = Object.fromEntries(
    DIMENSIONS.map((dimension) => {
      const every = SampleOf.all(columns);
      const shifts = readingsOf(every, `report_general_${dimension}_readings`).map(shiftsIn);
      const events = every.words("event");
      const quiet = shifts.filter((_, i) => events[i] === NOTHING);
      const usual = (of: keyof Shifts) => meanOf(quiet.map((one) => one[of]));
      const [immediate, enduring] = [usual("immediate"), usual("enduring")];
      return [
        dimension,
        shifts.map((one) => ({
          immediate: one.immediate - immediate,
          enduring: one.enduring - enduring,
        })),
      ];
    }),
  );
  known.set(columns, all);
  return all;
}

/** Share of events after which the mean of anxiety or of avoidance shifts, as a test of n people tells. */
function shareShifted(sample: Sample, of: keyof Shifts): number {
  const all = shiftsOf(sample.columns);
  const events = sample.words("event");
  const shifted = ADULT_EVENTS.map((event) =>
    DIMENSIONS.some((dimension) => {
      const shifts = all[dimension] as readonly Shifts[];
      const values = Array.from(sample.rows).flatMap((row, i) =>
        events[i] === event ? [(shifts[row] as Shifts)[of]] : [],
      );
      if (values.length < 2) return false;
      const mean = meanOf(values);
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      const error = Math.sqrt(squares / (values.length - 1) / values.length);
      return Math.abs(mean) > NOTICED * error;
    }),
  );
  return meanOf(shifted.map((one) => (one ? 1 : 0)));
}

export const adultEventsMostlyRevert: FindingTest = {
  finding: "adult-events-mostly-revert",
  sentence:
    "Of 25 events, each in some 392 lives with 6 waves of self-reports before and 8 after, 50 days apart: share after which the mean of general anxiety or of general avoidance has shifted at the first wave, and share in which a shift stays (interrupted time series with a passing and a staying part, |t| > 1.96). What the same lives show by chance where nothing happens is taken away, because fewer lives are lived than are drawn.",
  people: { adultEvents: 26 * 392 },
  targets: {
    "events with immediate change": {
      number: ({ adultEvents }: Samples) => shareShifted(adultEvents, "immediate"),
    },
    "events with enduring change": {
      number: ({ adultEvents }: Samples) => shareShifted(adultEvents, "enduring"),
    },
  },
};
