/** Calibration's seeds begin here; the battery's end before. */
const FIRST = 1_000_000;
/** Room for the steps of one calibration. */
const ROOM = 10_000;

/** The largest seed a battery or a calibration may be given, so that the two never meet. */
export const MOST_SEED: number = FIRST - 1;
/** The most steps a calibration may have. */
export const MOST_STEPS = 100;

/**
 * The seed of all chance in the lives of one step. It is the same for every member of the step, so
 * that members differ by their parameters and not by their children (common random numbers), another
 * in every step, and never one that a battery may be run with: what was fitted is judged by lives
 * that fitting has not seen.
 *
 *     1,000,000 + 10,000 seed + step
 *
 * @param seed of the calibration, 0 to 999,999
 * @param step from 0; that after the last one is for the fitted ensemble
 * @throws RangeError when they are not whole numbers in their range
 */
export function seedOfStep(seed: number, step: number): number {
  if (!Number.isInteger(seed) || seed < 0 || seed > MOST_SEED) {
    throw new RangeError(`seed is ${seed}; it must be a whole number from 0 to ${MOST_SEED}.`);
  }
  if (!Number.isInteger(step) || step < 0 || step > MOST_STEPS) {
    throw new RangeError(`step is ${step}; it must be a whole number from 0 to ${MOST_STEPS}.`);
  }
  return FIRST + ROOM * seed + step;
}
