/** Steps that read well on an axis. */
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10];

/**
 * The ends of an axis on which all values have room, at steps that read well.
 *
 * @param range the smallest and the largest value there can be; an axis begins and ends at these
 *   where they are finite
 */
export function roundOut(
  values: readonly number[],
  [least, most]: readonly [number, number],
): readonly [number, number] {
  const low = Number.isFinite(least) ? least : Math.min(...values);
  const high = Number.isFinite(most) ? most : Math.max(...values);
  const step = STEPS.find((one) => (high - low) / one <= 6) ?? high - low;
  const from = Math.floor(low / step) * step;
  return [from, Math.max(Math.ceil(high / step) * step, from + step)];
}
