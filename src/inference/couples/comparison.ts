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
  /** Score less that of the model that foretold both together best. */
  readonly lessBest: ByWho;
  /** Mean score of both in each of the folds. */
  readonly byFold: readonly number[];
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
  /** Name of the model that foretold both together best. */
  readonly best: string;
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
  const scores: CoupleScore[][] = [];
  const byFold: number[][] = [];
  const estimates: Readonly<Record<string, number>>[] = [];
  let done = 0;
  for (const model of models) {
    const own: CoupleScore[] = [];
    const means: number[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const foretold = foretellFold(couples, model, { folds, seed }, fold);
      for (const { couple, score } of foretold) own[couple] = score;
      means.push(meansOf(foretold.map(({ score }) => score)).both.mean);
      yield ++done;
    }
    scores.push(own);
    byFold.push(means);
    estimates.push(model.fit(couples).estimates);
    yield ++done;
  }
  const intervals = couples.reduce((sum, { signals }) => sum + signals.length - 1, 0);
  const held = { couples: couples.length, intervals, folds, seed };
  const compared = models.map((model, m) => ({
    model,
    scores: scores[m] as CoupleScore[],
    byFold: byFold[m] as number[],
    estimates: estimates[m] as Readonly<Record<string, number>>,
  }));
  return { ...held, ...sideBySide(compared, against) };
}

/** A couple by its number, and its score for each interval. */
export interface Foretold {
  readonly couple: number;
  readonly score: CoupleScore;
}

/**
 * One fold of `compareCouples`: the model is fitted to the couples of all others.
 *
 * @param fold 0 to folds − 1
 * @throws RangeError if there are fewer couples than folds, or fewer than two folds
 */
export function foretellFold(
  couples: readonly CoupleSequence[],
  model: CoupleModel,
  { folds, seed }: Pick<HoldingOut, "folds" | "seed">,
  fold: number,
): Foretold[] {
  const foldOf = foldsOf(couples.length, folds, seed);
  const fitted = model.fit(couples.filter((_, couple) => foldOf[couple] !== fold));
  return [...couples.entries()]
    .filter(([couple]) => foldOf[couple] === fold)
    .map(([couple, one]) => ({ couple, score: perInterval(fitted.logScore(one), one) }));
}

interface Compared {
  readonly model: CoupleModel;
  /** By couple. */
  readonly scores: readonly CoupleScore[];
  readonly byFold: readonly number[];
  readonly estimates: Readonly<Record<string, number>>;
}

/** @param against number of the baseline */
function sideBySide(
  compared: readonly Compared[],
  against: number,
): Pick<CoupleComparison, "baseline" | "best" | "models"> {
  const means = compared.map(({ scores }) => meansOf(scores));
  const most = Math.max(...means.map(({ both }) => both.mean));
  const base = compared[against] as Compared;
  const best = compared[means.findIndex(({ both }) => both.mean === most)] as Compared;
  return {
    baseline: base.model.name,
    best: best.model.name,
    models: compared.map(({ model, scores, byFold, estimates }, m) => ({
      name: model.name,
      parameters: model.parameters,
      score: means[m] as ByWho,
      lessBaseline: meansOf(scores, base.scores),
      lessBest: meansOf(scores, best.scores),
      byFold,
      estimates,
    })),
  };
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

/** Means over couples, of the scores or of what they are less others. */
function meansOf(scores: readonly CoupleScore[], others?: readonly CoupleScore[]): ByWho {
  const estimated = (who: keyof ByWho): Estimated => {
    const account = emptyMean();
    for (const [i, score] of scores.entries()) {
      const other = others?.[i];
      addTo(account, of(score, who) - (other === undefined ? 0 : of(other, who)));
    }
    return { mean: account.mean, se: Math.sqrt(variance(account) / scores.length) };
  };
  return {
    both: estimated("both"),
    signals: estimated("signals"),
    answers: estimated("answers"),
  };
}
