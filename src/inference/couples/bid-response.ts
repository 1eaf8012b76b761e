import type { Act, CoupleSequence } from "../../data/index.ts";
import { type Caregiver, createCaregiver } from "../../model/index.ts";
import { gaussHermite, log, type NormalNode, nelderMead } from "../../numerics/index.ts";
import {
  type BidResponseValues,
  bidResponseValues,
  type CoupleQuantities,
  type CoupleQuantity,
  declaredStart,
  placeOf,
  valueAt,
} from "./bid-response-values.ts";
import { act, type CoupleModel, type FittedCouples } from "./couple-model.ts";
import {
  beginEpisode,
  chanceOfAnswer,
  chanceOfSignal,
  liveInterval,
  withPersistence,
} from "./episode.ts";
import { logMeanOver } from "./logistic.ts";

const calmings: readonly NormalNode[] = gaussHermite(5);
const availabilities: readonly NormalNode[] = gaussHermite(7);
const moods: readonly NormalNode[] = gaussHermite(5);
const ACTS: readonly Act[] = [0, 1];

/** Which quantities are searched for, hers and his, and which are held at another value than declared. */
export interface BidResponseSearch {
  readonly hers: readonly CoupleQuantity[];
  readonly his: readonly CoupleQuantity[];
  readonly held?: CoupleQuantities;
  /** Where the search begins, if not at the declared values. */
  readonly from?: CoupleQuantities;
}

/**
 * The model of this project, on real bids. Her signal is a bid, chosen by (9) to (11) while arousal
 * moves by (7) with what he did and beliefs by (12) (13); his support is the answer, by (7.2) and (2).
 * Couples differ in how fast she calms, in his availability and in his mood of the hour, which are
 * integrated out by Gauss-Hermite (5, 7 and 5 places). He answers what she shows and she chooses by
 * what he did, so that, all acts given, what is to be found about her and about him is found apart.
 *
 * With persistence, an act goes on with a chance of its own, and is chosen anew otherwise: a layer of
 * observation, no part of the theory.
 */
export function bidResponse(
  name: string,
  { hers, his, held = {}, from = {} }: BidResponseSearch,
): CoupleModel {
  return {
    name,
    parameters: hers.length + his.length,
    fit(couples): FittedCouples {
      const estimates = {
        ...search(hers, from, held, couples, logOfSignals),
        ...search(his, from, held, couples, logOfAnswers),
      };
      const values = bidResponseValues({ ...held, ...estimates });
      return {
        estimates,
        logScore: (couple) => ({
          signals: logOfSignals(couple, values),
          answers: logOfAnswers(couple, values),
        }),
      };
    },
  };
}

/** ln P of her signals. */
function logOfSignals({ signals, answers }: CoupleSequence, values: BidResponseValues): number {
  const { settings, system, home } = values;
  return logMeanOver(calmings, ({ at }) => {
    const episode = beginEpisode(at, settings, system);
    let sum = 0;
    for (let t = 0; t < signals.length; t++) {
      const signal = act(signals, t);
      if (t > 0) {
        const chosen = chanceOfSignal(episode, settings, system);
        const chance = withPersistence(chosen, act(signals, t - 1), settings.signalPersistence);
        sum += log(signal === 1 ? chance : 1 - chance);
      }
      liveInterval(episode, signal, act(answers, t), settings, home, system);
    }
    return sum;
  });
}

/** ln P of his answers. */
function logOfAnswers(couple: CoupleSequence, values: BidResponseValues): number {
  const { settings, care, system } = values;
  const counts = countAnswers(couple);
  return logMeanOver(availabilities, ({ at }) => {
    const availability = care.availability + settings.hisAvailabilitySpread * at;
    const likeHim = { ...values, care: { ...care, availability } };
    return logMeanOver(moods, (mood) => {
      const partner = partnerOf(likeHim, mood.at);
      const chances = ACTS.map((signal) => chanceOfAnswer(partner, signal, settings, system));
      return counts.reduce((sum, { signal, before, answer, many }) => {
        if (many === 0) return sum;
        const chosen = chances[signal] as number;
        const chance = withPersistence(chosen, before, settings.answerPersistence);
        return sum + many * log(answer === 1 ? chance : 1 - chance);
      }, 0);
    });
  });
}

/** How often he did so, after that, when she did this. */
interface AnswerCount {
  readonly signal: Act;
  readonly before: Act;
  readonly answer: Act;
  many: number;
}

function countAnswers({ signals, answers }: CoupleSequence): AnswerCount[] {
  const counts = ACTS.flatMap((signal) =>
    ACTS.flatMap((before) =>
      ACTS.map((answer): AnswerCount => ({ signal, before, answer, many: 0 })),
    ),
  );
  for (let t = 1; t < answers.length; t++) {
    const place = 4 * act(signals, t) + 2 * act(answers, t - 1) + act(answers, t);
    (counts[place] as AnswerCount).many += 1;
  }
  return counts;
}

/** Him, in a mood of so many standard deviations. */
export function partnerOf({ care }: BidResponseValues, mood: number): Caregiver {
  const partner = createCaregiver("partner", care);
  partner.mood = care.inconsistency * mood;
  return partner;
}

function search(
  names: readonly CoupleQuantity[],
  from: CoupleQuantities,
  held: CoupleQuantities,
  couples: readonly CoupleSequence[],
  logOf: (couple: CoupleSequence, values: BidResponseValues) => number,
): Record<string, number> {
  const read = (at: readonly number[]) =>
    Object.fromEntries(names.map((name, i) => [name, valueAt(name, at[i] as number)]));
  const lost = (at: readonly number[]) => {
    const values = bidResponseValues({ ...held, ...read(at) });
    return -couples.reduce((sum, couple) => sum + logOf(couple, values), 0);
  };
  const start = names.map((name) => placeOf(name, from[name] ?? declaredStart(name)));
  const { at } = nelderMead(lost, start, {
    step: 0.7,
    tolerance: 0.02,
    width: 0.3,
    evaluations: 400,
    again: 1,
  });
  return read(at);
}
