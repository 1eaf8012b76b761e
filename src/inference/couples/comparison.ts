import type { CoupleSequence } from "../../data/index.ts";
import { addTo, emptyMean, openStream, uniform, variance } from "../../numerics/index.ts";
import type { CoupleModel, CoupleScore } from "./couple-model.ts";

/** A mean over couples and its standard error. */
export interface Estimated {
  readonly mean: number;
  readonly se: number;
}

/** Log scores per interval, nats: of both together, of her signals, of his answers. */
export type ByWho = Readonly<Record<"both" | "signals" | "answers", Estimated>>;

/** How well one model foretold couples it was not fitted to. */
export interface ComparedModel {
  readonly name: string;
  readonly parameters: number;
  readonly score: ByWho;
  /** Score less that of the baseline, couple by couple; above 0 is better. */
  readonly lessBaseline: ByWho;
  /** What is estimated from all couples. */
  readonly estimates: Readonly<Record<string, number>>;
}

export interface CoupleComparison {
  readonly couples: number;
  /** Scored intervals of all couples: all but the first of each. */
  readonly intervals: number;
  readonly folds: number;
  readonly seed: number;
  readonly baseline: string;
  readonly models: readonly ComparedModel[];
}

/** How couples are held out. */
export interface HoldingOut {
  readonly folds: number;
  readonly seed: number;
  /** Name of the model that all are compared with. */
  readonly baseline: string;
}

/** How many fits a comparison takes. */
export function fitsOf(models: readonly CoupleModel[], { folds }: HoldingOut): number {
  return models.length * (folds + 1);
}

/**
 * Models held against couples they were not fitted to: K-fold by couple, so that no interval of a
 * couple that is scored has been seen. Yields after each fit how many are done.
 *
 * @throws RangeError if there are fewer couples than folds, fewer than two folds, or no such baseline
 */
export function* compareCouples(
  couples: readonly CoupleSequence[],
  models: readonly CoupleModel[],
  { folds, seed, baseline }: HoldingOut,
): Generator<number, CoupleComparison> {
  const against = models.findIndex(({ name }) => name === baseline);
  if (against < 0) {
    const known = models.map(({ name }) => `"${name}"`).join(", ");
    throw new RangeError(`baseline is "${baseline}"; it must be one of ${known}.`);
  }
  const foldOf = foldsOf(couples.length, folds, seed);
  const scores: CoupleScore[][] = [];
  const estimates: Readonly<Record<string, number>>[] = [];
  let done = 0;
  for (const model of models) {
    const own: CoupleScore[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const fitted = model.fit(couples.filter((_, i) => foldOf[i] !== fold));
      for (const [i, couple] of couples.entries()) {
        if (foldOf[i] === fold) own[i] = perInterval(fitted.logScore(couple), couple);
      }
      yield ++done;
    }
    scores.push(own);
    estimates.push(model.fit(couples).estimates);
    yield ++done;
  }
  const compared = models.map(({ name, parameters }, m): ComparedModel => {
    const [own, base] = [scores[m] as CoupleScore[], scores[against] as CoupleScore[]];
    return {
      name,
      parameters,
      score: byWho((who, i) => of(own[i] as CoupleScore, who), couples.length),
      lessBaseline: byWho(
        (who, i) => of(own[i] as CoupleScore, who) - of(base[i] as CoupleScore, who),
        couples.length,
      ),
      estimates: estimates[m] as Readonly<Record<string, number>>,
    };
  });
  const intervals = couples.reduce((sum, { signals }) => sum + signals.length - 1, 0);
  return { couples: couples.length, intervals, folds, seed, baseline, models: compared };
}

/** The fold of each couple: a shuffled round, so that folds differ by one couple at most. */
function foldsOf(many: number, folds: number, seed: number): number[] {
  if (!(Number.isInteger(folds) && folds >= 2 && folds <= many)) {
    throw new RangeError(
      `folds is ${folds}; it must be a whole number from 2 to the number of couples, ${many}.`,
    );
  }
  const chance = openStream(seed, 0, "folds of couples");
  const order = Array.from({ length: many }, (_, couple) => ({ couple, at: uniform(chance) }));
  order.sort((a, b) => a.at - b.at);
  const foldOf: number[] = Array.from({ length: many });
  for (const [place, { couple }] of order.entries()) foldOf[couple] = place % folds;
  return foldOf;
}

function perInterval({ signals, answers }: CoupleScore, couple: CoupleSequence): CoupleScore {
  const intervals = couple.signals.length - 1;
  return { signals: signals / intervals, answers: answers / intervals };
}

function of({ signals, answers }: CoupleScore, who: keyof ByWho): number {
  if (who === "both") return signals + answers;
  return who === "signals" ? signals : answers;
}

function byWho(value: (who: keyof ByWho, couple: number) => number, couples: number): ByWho {
  const estimated = (who: keyof ByWho): Estimated => {
    const account = emptyMean();
    for (let i = 0; i < couples; i++) addTo(account, value(who, i));
    return { mean: account.mean, se: Math.sqrt(variance(account) / couples) };
  };
  return {
    both: estimated("both"),
    signals: estimated("signals"),
    answers: estimated("answers"),
  };
}
