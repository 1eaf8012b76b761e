import type { FindingKey } from "../literature/index.ts";
import type { PopulationName } from "./populations/index.ts";
import type { Sample } from "./sample.ts";

/** The samples of one replicate, by population. */
export type Samples = Readonly<Record<PopulationName, Sample>>;

/** A published number that is computed: it passes when the simulated mean lies in its interval. */
export interface NumberTest {
  readonly number: (samples: Samples) => number;
}

/**
 * A published order that is computed: it holds where every margin is above 0, and passes when every
 * margin is so by more than 1.96 standard errors in the whole population.
 */
export interface OrderTest {
  readonly margins: (samples: Samples) => readonly number[];
}

/** How one published number or order is looked for. */
export type TargetTest = (NumberTest | OrderTest) & {
  /** Lives in a replicate, where it is not as many as in the rest of the finding. */
  readonly people?: Readonly<Partial<Record<PopulationName, number>>>;
  /** Why it could not come out otherwise; then it is labelled arithmetic and is no finding. */
  readonly arithmetic?: string;
  /** Why it is shown and not scored, although it has an interval. */
  readonly shownOnly?: string;
};

/** A published finding as it is looked for in simulated lives: one file, one of these. */
export interface FindingTest {
  readonly finding: FindingKey;
  /** What is computed, in a sentence. */
  readonly sentence: string;
  /** Lives in a replicate, as many as stood behind the published numbers, by population. */
  readonly people: Readonly<Partial<Record<PopulationName, number>>>;
  /** By name of the target; one that is missing is not computed, and `missing` says why. */
  readonly targets: Readonly<Record<string, TargetTest>>;
  /** Why some targets are not computed. */
  readonly missing?: string;
}
