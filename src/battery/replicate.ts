import { openStream, uniform } from "../numerics/index.ts";
import type { Samples } from "./finding-test.ts";
import type { PopulationName } from "./populations/index.ts";
import { type Columns, Sample } from "./sample.ts";

/** The lives there are to draw from. */
export type Pools = Readonly<Partial<Record<PopulationName, Columns>>>;
/** How many to draw, by population. */
export type People = Readonly<Partial<Record<PopulationName, number>>>;

/**
 * Studies of human size: lives drawn with replacement. What replicate i draws from a population is a
 * function of seed, i and population alone; a smaller study of it is the beginning of a larger one.
 */
export class Replicates {
  readonly pools: Pools;
  readonly count: number;
  readonly #seed: number;
  /** Longest rows drawn so far, since many findings look at the same people. */
  readonly #drawn = new Map<string, Int32Array>();

  constructor(pools: Pools, seed: number, count: number) {
    this.pools = pools;
    this.count = count;
    this.#seed = seed;
  }

  /** One study. @throws Error when a population is not there */
  draw(people: People, replicate: number): Samples {
    return this.#samples(people, (columns, name, size) => {
      const key = `${replicate} ${name}`;
      let rows = this.#drawn.get(key);
      if (rows === undefined || rows.length < size) {
        const chance = openStream(this.#seed, replicate, `replicates of ${name}`);
        rows = Int32Array.from({ length: size }, () => Math.floor(uniform(chance) * columns.lives));
        this.#drawn.set(key, rows);
      }
      return new Sample(columns, rows.subarray(0, size));
    });
  }

  /** All lives of these populations, each once. @throws Error when a population is not there */
  whole(people: People): Samples {
    return this.#samples(people, (columns) => Sample.all(columns));
  }

  #samples(
    people: People,
    sample: (columns: Columns, name: PopulationName, size: number) => Sample,
  ): Samples {
    const entries = (Object.keys(people) as PopulationName[]).map((name) => {
      const columns = this.pools[name];
      if (columns === undefined) {
        throw new Error(`The lives of the population "${name}" are missing.`);
      }
      return [name, sample(columns, name, people[name] ?? 0)];
    });
    return Object.fromEntries(entries) as Samples;
  }
}
