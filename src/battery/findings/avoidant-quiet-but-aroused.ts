import type { FindingTest, TargetTest } from "../finding-test.ts";
import type { Sample } from "../sample.ts";
import { g, meanOf, meanOfColumns, membership } from "./measures.ts";
import { recordedCortisol, recordedHeartRate } from "./physiology.ts";

const SEPARATIONS = [4, 6, 7] as const;
const inSeparations = (sample: Sample, measure: string) =>
  meanOfColumns(
    sample,
    SEPARATIONS.map((episode) => `lab_ep${episode}_${measure}`),
  );
const inReunions = (sample: Sample, measure: string) =>
  meanOfColumns(
    sample,
    [5, 8].map((episode) => `lab_ep${episode}_${measure}`),
  );
const change = (now: readonly number[], before: readonly number[]) =>
  now.map((value, i) => value - (before[i] as number));
const insecure = (sample: Sample) =>
  membership(sample.words("lab_second_coder_classification"), "A", "C", "D");
const contrast = (measure: (sample: Sample) => number[]): TargetTest => ({
  number: ({ community }) => g(measure(community), insecure(community)),
});

const OTHER_SOURCES = "What else a resting level depends on is assumed here, and decides it.";

export const avoidantQuietButAroused: FindingTest = {
  finding: "avoidant-quiet-but-aroused",
  sentence:
    "g of insecure (A, C, D) against secure: rise of the recorded heart rate from episode 2 to the separations (4, 6, 7), heart rate in episode 2, cortisol at the end of episode 1, each with other sources and errors; fall of vagal tone into separations and its rise into reunions; mean share of crying in separations, B less A.",
  // Between the smallest and the largest number of infants behind an outcome.
  people: { community: 576 },
  targets: {
    "HR reactivity to separation, g insecure vs secure": contrast((sample) =>
      change(recordedHeartRate(sample, SEPARATIONS), recordedHeartRate(sample, [2])),
    ),
    "baseline HR, g": {
      ...contrast((sample) => recordedHeartRate(sample, [2])),
      shownOnly: OTHER_SOURCES,
    },
    "baseline cortisol, g": { ...contrast(recordedCortisol), shownOnly: OTHER_SOURCES },
    "RSA reactivity to separation, g": contrast((sample) =>
      change(sample.numbers("lab_ep2_vagal_tone"), inSeparations(sample, "vagal_tone")),
    ),
    "RSA reactivity at reunion, g": contrast((sample) =>
      change(inReunions(sample, "vagal_tone"), inSeparations(sample, "vagal_tone")),
    ),
    "crying in separations, avoidant < secure": {
      margins: ({ community }) => {
        const crying = inSeparations(community, "cry_share");
        const codes = community.words("lab_second_coder_classification");
        const of = (code: string) => meanOf(crying.filter((_, i) => codes[i] === code));
        return [of("B") - of("A")];
      },
    },
  },
};
