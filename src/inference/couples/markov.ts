import type { CoupleSequence } from "../../data/index.ts";
import { exp, log, nelderMead } from "../../numerics/index.ts";
import { act, type CoupleModel, type CoupleScore, type FittedCouples } from "./couple-model.ts";

/** Half a case more in each cell (Jeffreys' prior): what was never seen is not impossible. */
export const PSEUDO_COUNT = 0.5;

/** Both together, as one state: neither 0, answer only 1, signal only 2, both 3. */
const STATES = 4;
const states: readonly number[] = [0, 1, 2, 3];

/** The state of a couple in one interval. */
export function stateAt({ signals, answers }: CoupleSequence, t: number): number {
  return 2 * act(signals, t) + act(answers, t);
}

type Rows = readonly (readonly number[])[];

/**
 * Lag-1 Markov chain of the joint state: four states, sixteen moves, twelve free numbers, as in
 * `fuchs2017`. Every couple and every minute are alike.
 */
export const markov: CoupleModel = {
  name: "lag-1 Markov",
  parameters: 12,
  fit(couples) {
    const rows = movesOf(couples);
    return { estimates: named(rows), logScore: (couple) => scoreBy(couple, () => rows) };
  },
};

/**
 * The same chain, whose odds move towards those of the couple as it is watched: a row has been seen
 * c times beforehand (Dirichlet), and c is fitted.
 *
 *     P(next | row) = (c π_next + n_next) / (c + n)
 */
export const learningMarkov: CoupleModel = {
  name: "lag-1 Markov, learning the couple",
  parameters: 13,
  fit(couples): FittedCouples {
    const rows = movesOf(couples);
    const lost = ([logWeight = 0]: readonly number[]) =>
      -couples.reduce((sum, couple) => {
        const { signals, answers } = scoreLearning(couple, rows, exp(logWeight));
        return sum + signals + answers;
      }, 0);
    const { at } = nelderMead(lost, [log(30)], { step: 1, tolerance: 1e-6, evaluations: 100 });
    const weight = exp(at[0] as number);
    return {
      estimates: { ...named(rows), weight },
      logScore: (couple) => scoreLearning(couple, rows, weight),
    };
  },
};

function movesOf(couples: readonly CoupleSequence[]): number[][] {
  const counts = states.map(() => states.map(() => PSEUDO_COUNT));
  for (const couple of couples) {
    for (let t = 1; t < couple.signals.length; t++) {
      const row = counts[stateAt(couple, t - 1)] as number[];
      row[stateAt(couple, t)] = (row[stateAt(couple, t)] as number) + 1;
    }
  }
  return counts.map((row) => {
    const total = row.reduce((sum, one) => sum + one, 0);
    return row.map((one) => one / total);
  });
}

function scoreLearning(couple: CoupleSequence, rows: Rows, weight: number): CoupleScore {
  const counts = rows.map((row) => row.map((share) => weight * share));
  return scoreBy(
    couple,
    () => counts,
    (from, to) => {
      const row = counts[from] as number[];
      row[to] = (row[to] as number) + 1;
    },
  );
}

/** Scores by odds of the next state given this one, which need not sum to 1. */
function scoreBy(
  couple: CoupleSequence,
  odds: () => Rows,
  after?: (from: number, to: number) => void,
): CoupleScore {
  let [signals, answers] = [0, 0];
  for (let t = 1; t < couple.signals.length; t++) {
    const [from, to] = [stateAt(couple, t - 1), stateAt(couple, t)];
    const row = odds()[from] as readonly number[];
    const signal = act(couple.signals, t);
    const withSignal = (row[2 * signal] as number) + (row[2 * signal + 1] as number);
    const all = states.reduce((sum, state) => sum + (row[state] as number), 0);
    signals += log(withSignal / all);
    answers += log((row[to] as number) / withSignal);
    after?.(from, to);
  }
  return { signals, answers };
}

function named(rows: Rows): Record<string, number> {
  const name = (state: number) => `${state >> 1}${state & 1}`;
  const entries = rows.flatMap((row, from) =>
    row.slice(0, STATES).map((share, to) => [`${name(from)} to ${name(to)}`, share] as const),
  );
  return Object.fromEntries(entries);
}
