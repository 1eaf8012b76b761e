import { normal, openStream } from "../../numerics/index.ts";
import type { Columns, Sample } from "../sample.ts";
import { meanOfColumns } from "./measures.ts";

/**
 * Spread over infants of the resting heart rate that has other sources than arousal: body, fitness,
 * time of day. Assumed; infants of a year differ by some ten beats.
 */
export const RESTING_SPREAD = 10;
/** Error of the mean heart rate of one episode: movement, missed beats. Assumed. */
export const EPISODE_ERROR = 3;
/** Beats a minute for all of arousal, to put cortisol's other sources on the scale of its index. */
const BEATS_OF_AROUSAL = 45;

/** Numbers the chance of recordings, which has nothing to do with the lives. */
const RECORDING_SEED = 90_679;

/**
 * Mean heart rate of some episodes as it is recorded: the child's, a resting level of other sources
 * that is the same in all episodes, and an error of each. A child is recorded alike in every replicate.
 */
export function recordedHeartRate(sample: Sample, episodes: readonly number[]): number[] {
  const own = meanOfColumns(
    sample,
    episodes.map((episode) => `lab_ep${episode}_heart_rate_bpm`),
  );
  const resting = deviates(sample, "resting heart rate");
  const errors = episodes.map((episode) => deviates(sample, `heart rate of episode ${episode}`));
  return own.map((value, i) => {
    const error = errors.reduce((sum, column) => sum + (column[i] as number), 0) / errors.length;
    return value + RESTING_SPREAD * (resting[i] as number) + EPISODE_ERROR * error;
  });
}

/** Cortisol before anything has happened, with as much of other sources as the heart rate has. */
export function recordedCortisol(sample: Sample): number[] {
  const other = deviates(sample, "resting cortisol");
  return sample
    .numbers("lab_ep1_cortisol_at_end")
    .map((value, i) => value + (RESTING_SPREAD / BEATS_OF_AROUSAL) * (other[i] as number));
}

const drawn = new WeakMap<Columns, Map<string, readonly number[]>>();

function deviates({ columns, rows }: Sample, purpose: string): number[] {
  const known = drawn.get(columns) ?? new Map<string, readonly number[]>();
  drawn.set(columns, known);
  const all = known.get(purpose) ?? deviatesOf(columns, purpose);
  known.set(purpose, all);
  return Array.from(rows, (row) => all[row] as number);
}

function deviatesOf({ numbers: { child } }: Columns, purpose: string): number[] {
  if (child === undefined) throw new Error("A recording needs the column child.");
  return Array.from(child, (number) => normal(openStream(RECORDING_SEED, number, purpose)));
}
