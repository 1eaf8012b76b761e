import type { FindingTest, Samples } from "../finding-test.ts";
import { ASKED } from "../populations/index.ts";
import { meanOf } from "./measures.ts";
import { readingsOf } from "./readings.ts";
import { traitStateContest } from "./trait-state.ts";

type Course = keyof typeof ASKED;
const DIMENSIONS = ["anxiety", "avoidance"] as const;
/** Weeks after which correlations are said to stay. */
const EARLY = 10;
const PER_DAY_AND_WEEK: Readonly<Record<Course, number>> = { daily: 203, weekly: 388 };

/** Mean r of readings so many waves apart, for lags of 1, 2, 3 … waves. */
function byLag(samples: Samples, course: Course, dimension: string): number[] {
  const all = samples.asked.words("asked");
  const sample = samples.asked
    .where((i) => all[i] === course)
    .where((i) => i < PER_DAY_AND_WEEK[course]);
  const readings = readingsOf(sample, `report_general_${dimension}_readings`);
  const { count } = ASKED[course];
  const waves = Array.from({ length: count }, (_, i) =>
    standard(readings.map((one) => one[i] as number)),
  );
  return Array.from({ length: count - 1 }, (_, i) => {
    const lag = i + 1;
    const pairs = waves.slice(lag).map((later, j) => product(waves[j] as Float64Array, later));
    return meanOf(pairs);
  });
}

/** Standard scores, so that r is the mean of products. */
function standard(values: readonly number[]): Float64Array {
  const mean = meanOf(values);
  const sd = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
  return Float64Array.from(values, (value) => (value - mean) / sd);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum / a.length;
}

export const adultPrototypeStability: FindingTest = {
  finding: "adult-prototype-stability",
  sentence:
    "Mean r of reports of general anxiety, and of general avoidance, by the lag between them: 30 daily ones (n 203) and 53 weekly ones (n 388). By how much Akaike's criterion of a + b c^lag (trait and state) is better than that of b c^lag (autoregression), both with error of measurement, least squares; r at 52 weeks; and by how much r falls more within ten weeks, from 1, than in the 42 that follow.",
  people: { asked: 800 },
  targets: {
    "trait-state beats autoregressive": {
      margins: (samples) =>
        (["daily", "weekly"] as const).flatMap((course) =>
          DIMENSIONS.map((dimension) => {
            const { autoregression, traitState } = traitStateContest(
              byLag(samples, course, dimension),
            );
            return autoregression - traitState;
          }),
        ),
    },
    "lag-1-year r > 0 and flat beyond about 10 weeks": {
      margins: (samples) =>
        DIMENSIONS.flatMap((dimension) => {
          const lags = byLag(samples, "weekly", dimension);
          const [early, last] = [lags[EARLY - 1] as number, lags.at(-1) as number];
          return [last, 1 - early - (early - last)];
        }),
    },
  },
};
