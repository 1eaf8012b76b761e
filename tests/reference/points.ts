/** A point of a function as the scripts beside this file write it. */
export interface Point {
  readonly x: number;
  /** The double nearest to the true value. */
  readonly y: number;
  /** The true value minus y, in units in the last place of y. */
  readonly rest: number;
}

/** Reads lines of "x y rest": the digits of two doubles and a number. */
export function pointsOf(lines: readonly string[]): Point[] {
  return lines.map((line) => {
    const [x, y, rest] = line.split(" ") as [string, string, string];
    return { x: numberFrom(x), y: numberFrom(y), rest: Number(rest) };
  });
}

/** The double with these 16 hexadecimal digits. */
export function numberFrom(digits: string): number {
  return new Float64Array(BigUint64Array.of(BigInt(`0x${digits}`)).buffer)[0] as number;
}

/** How far `ours` is from the true value of a point, in units in the last place. */
export function unitsBetween(ours: number, { y, rest }: Point): number {
  return ours === y ? Math.abs(rest) : Math.abs((ours - y) / unitAt(y) - rest);
}

/** The distance from |y| to the next larger double. */
function unitAt(y: number): number {
  const next = Float64Array.of(Math.abs(y));
  const bits = new BigUint64Array(next.buffer);
  bits[0] = (bits[0] as bigint) + 1n;
  return (next[0] as number) - Math.abs(y);
}
