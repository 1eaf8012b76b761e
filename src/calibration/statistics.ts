import { Sample, type Samples } from "../battery/index.ts";
import { addTo, emptyMean, openStream, uniform, variance } from "../numerics/index.ts";
import type { CalibrationTarget, LivedSamples } from "./targets.ts";

/** A simulated statistic, and how much chance there is in it with so many lives. */
export interface Statistic {
  /** NaN where the lives do not tell it, as a correlation with what does not vary. */
  readonly value: number;
  /** Over studies of as many lives (bootstrap); NaN likewise. */
  readonly variance: number;
}

/** Studies that are made of the one to see how sure it is. */
const RESAMPLES = 100;

/**
 * The statistic of every target in the lives of one trial, in order, with the variance over
 * resampled lives: as many of each population as there are, drawn with replacement (`efron1979`).
 *
 * @param seed of the resampling
 * @throws Error when a target asks for a population that was not lived
 */
export function statisticsOf(
  targets: readonly CalibrationTarget[],
  lived: LivedSamples,
  seed: number,
): readonly Statistic[] {
  const values = targets.map(({ statistic }) => statistic(guarded(lived)));
  const accounts = targets.map(() => emptyMean());
  for (let study = 0; study < RESAMPLES; study++) {
    const again = guarded(resampled(lived, seed, study));
    targets.forEach(({ statistic }, k) => {
      const value = statistic(again);
      const account = accounts[k];
      if (account !== undefined && Number.isFinite(value)) addTo(account, value);
    });
  }
  return values.map((value, k) => ({ value, variance: variance(accounts[k] ?? emptyMean()) }));
}

function resampled(lived: LivedSamples, seed: number, study: number): LivedSamples {
  return Object.fromEntries(
    Object.entries(lived).map(([name, { columns, rows }]) => {
      const chance = openStream(seed, study, `${name} lives drawn again`);
      const drawn = rows.map(() => rows[Math.floor(uniform(chance) * rows.length)] as number);
      return [name, new Sample(columns, drawn)];
    }),
  );
}

/** Samples by name, where one that was not lived is told instead of missed. */
function guarded(lived: LivedSamples): Samples {
  return new Proxy(lived as Samples, {
    get(known, name) {
      if (Object.hasOwn(known, name)) return known[name as keyof Samples];
      throw new Error(
        `A target asks for the population "${String(name)}", which a trial does not live; it has ${Object.keys(known).join(", ")}.`,
      );
    },
  });
}
