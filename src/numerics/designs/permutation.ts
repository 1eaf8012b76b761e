import { type Stream, uniform } from "../stream.ts";

/**
 * The numbers 0 to size - 1 in a random order, every order equally likely (Fisher and Yates).
 * Draws size - 1 numbers.
 */
export function permutation(stream: Stream, size: number): number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  for (let last = size - 1; last > 0; last--) {
    const pick = Math.floor(uniform(stream) * (last + 1));
    const picked = order[pick] as number;
    order[pick] = order[last] as number;
    order[last] = picked;
  }
  return order;
}
