/** An axis from one tick to another. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

const MOST_STEPS = 6;
/** Nothing in a study is as small as this but by rounding. */
const ALIKE = 1e-9;

/**
 * Ends of an axis at ticks of 1, 2 or 5 times a power of ten, with room for all these values.
 *
 * @param values finite; none gives an axis from 0 to 1
 */
export function extentOf(values: readonly number[]): Extent {
  if (values.length === 0) return { low: 0, high: 1, step: 0.5 };
  const [least, most] = values.reduce(
    ([low, high], value): [number, number] => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  // One value alone, or many alike but for rounding, still need an axis around them.
  const size = Math.max(Math.abs(least), Math.abs(most));
  const alike = most - least <= ALIKE * Math.max(1, size);
  const span = alike ? (size > ALIKE ? size : 1) : most - least;
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const step = power * ([1, 2, 5].find((times) => span / (power * times) <= MOST_STEPS) ?? 10);
  // What lies on a tick but for rounding is not beyond it.
  const low = Math.floor(least / step + 1e-9) * step;
  const high = Math.max(Math.ceil(most / step - 1e-9) * step, low + step);
  return { low, high, step };
}

/** The ticks of an axis with their labels, all with as many digits as the steps need. */
export function ticksOf({ low, high, step }: Extent): { value: number; label: string }[] {
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const count = Math.round((high - low) / step);
  return Array.from({ length: count + 1 }, (_, i) => {
    const value = Number((low + i * step).toPrecision(12));
    return { value, label: value.toFixed(Math.min(20, digits)).replace("-", "−") };
  });
}

/** A value moved to the nearer end of an axis if it is beyond it. */
export function within({ low, high }: Extent, value: number): number {
  return Math.min(high, Math.max(low, value));
}
