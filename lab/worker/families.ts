import type { Grown } from "../../src/model/index.ts";
import { communityFamily, generationsOf, liveLineage } from "../../src/population/index.ts";
import type { Classification } from "../../src/procedures/index.ts";

/** Which families, and what is otherwise between their generations. */
export interface Families {
  readonly seed: number;
  readonly generations: number;
  /** Years of every parent's childhood. */
  readonly childhoodYears: number;
  /** What is otherwise of grown people. */
  readonly grown: Readonly<Partial<Grown>>;
  /** Families `from` up to but not including `to`. */
  readonly from: number;
  readonly to: number;
}

/** One generation of a family as it was seen. */
export interface Seen {
  readonly code: Classification;
  /** Whether an interview calls it autonomous; of the last generation nobody asked. */
  readonly autonomous: boolean | undefined;
}

/**
 * Families, each with its generations, the first one first.
 *
 * @throws Error when a life cannot be coded
 */
export function families(
  { seed, generations, childhoodYears, grown, from, to }: Families,
  progress: (done: number, of: number) => void,
): Seen[][] {
  return Array.from({ length: to - from }, (_, i) => {
    progress(i, to - from);
    const lived = generationsOf(
      liveLineage(communityFamily(seed, from + i, generations, { childhoodYears }, grown)),
    );
    return lived.map(({ classification, autonomous }) => {
      if (classification === undefined) throw new Error(`Family ${from + i} was not coded.`);
      return { code: classification, autonomous };
    });
  });
}
