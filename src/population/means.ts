import { addTo, emptyMean, type RunningMean } from "../numerics/index.ts";

/** Running means by group and name: they grow with the kinds of numbers, not with the children. */
export type Means = Map<string, RunningMean>;

/** Adds the numbers among `values`, each to the mean of its name; what is missing is left out. */
export function addAll(means: Means, group: string, values: object): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== "number") continue;
    const key = `${group}.${name}`;
    const mean = means.get(key) ?? emptyMean();
    means.set(key, mean);
    addTo(mean, value);
  }
}

/** The mean so far; empty when nothing was added. */
export function meanIn(means: Means, group: string, name: string): RunningMean {
  return { ...(means.get(`${group}.${name}`) ?? emptyMean()) };
}
