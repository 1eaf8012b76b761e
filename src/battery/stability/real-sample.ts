import type { TransitionCounts, TransitionSample } from "../../data/index.ts";
import { secureOrNot, WAYS, type Ways } from "./codes.ts";
import type { Risk } from "./simulated.ts";
import { childrenIn } from "./tables.ts";

/** A published sample as it is scored. */
export interface RealSample {
  /** Samples with one number are of the same children. */
  readonly study: string;
  readonly authors: string;
  readonly sample: string;
  /** Months between both times. */
  readonly months: number;
  readonly risk: Risk;
  /** Tables that do not contradict each other. */
  readonly tables: Readonly<Partial<Record<Ways, TransitionCounts>>>;
  /** Codes of the finest of them: the one that is scored. */
  readonly ways: Ways;
}

/** Published samples, and why some of them, or some of their tables, are left out. */
export interface RealSamples {
  readonly scored: readonly RealSample[];
  /** One sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * Samples with the finest table they have. A finer table that does not give the published secure or
 * insecure counts when it is collapsed is left out: one of the two is mistaken, or they were coded by
 * different rules, and it is the coarse one that most samples have.
 */
export function realSamples(samples: readonly TransitionSample[]): RealSamples {
  const leftOut: string[] = [];
  const scored = samples.flatMap((sample): RealSample[] => {
    const name = `${sample.authors}, ${sample.sample}`;
    const tables = tablesOf(sample, (ways) => {
      leftOut.push(`${name}: its ${ways} × ${ways} table does not give its secure and insecure.`);
    });
    const ways = WAYS.find((one) => tables[one] !== undefined);
    const { study, authors, monthsAtFirst, monthsAtSecond } = sample;
    if (ways === undefined) {
      leftOut.push(`${name}: no counts.`);
      return [];
    }
    if (monthsAtFirst === undefined || monthsAtSecond === undefined) {
      leftOut.push(`${name}: ages are not known.`);
      return [];
    }
    const months = monthsAtSecond - monthsAtFirst;
    const risk = sample.socialRisk === true ? "social" : "none";
    return [{ study, authors, sample: sample.sample, months, risk, tables, ways }];
  });
  return { scored, leftOut };
}

/** Other samples' tables with as many codes; none of the same children. */
export function othersThan(
  { study }: RealSample,
  samples: readonly RealSample[],
  ways: Ways,
): readonly TransitionCounts[] {
  return samples.flatMap((other) => {
    const table = other.tables[ways];
    return other.study === study || table === undefined ? [] : [table];
  });
}

/** The table that is scored. */
export function scoredTable({ tables, ways }: RealSample): TransitionCounts {
  return tables[ways] ?? [];
}

function tablesOf(
  { fourWay, threeWay, twoWay }: TransitionSample,
  contradicts: (ways: Ways) => void,
): RealSample["tables"] {
  const agreeing = (ways: Ways, finer: TransitionCounts | undefined) => {
    if (finer === undefined || twoWay === undefined) return finer;
    const same = secureOrNot(finer)
      .flat()
      .every((count, i) => count === twoWay.flat()[i]);
    if (!same) contradicts(ways);
    return same ? finer : undefined;
  };
  const four = agreeing(4, fourWay);
  const three = agreeing(3, threeWay);
  const finest = four ?? three;
  const two = twoWay ?? (finest && secureOrNot(finest));
  return {
    ...(four && childrenIn(four) > 0 ? { 4: four } : {}),
    ...(three && childrenIn(three) > 0 ? { 3: three } : {}),
    ...(two && childrenIn(two) > 0 ? { 2: two } : {}),
  };
}
