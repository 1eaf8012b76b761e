import type { CoupleSequence } from "../../data/index.ts";
import {
  type Care,
  type Caregiver,
  careDeclarations,
  createCaregiver,
  type Declaration,
  type SystemParameters,
  systemDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { gaussHermite, log, type NormalNode, nelderMead, sigmoid } from "../../numerics/index.ts";
import { everydayDeclarations } from "../../procedures/index.ts";
import { act, type CoupleModel, type FittedCouples } from "./couple-model.ts";
import {
  beginEpisode,
  chanceOfAnswer,
  chanceOfSignal,
  type Fading,
  liveInterval,
  withPersistence,
} from "./episode.ts";
import { logMeanOver } from "./logistic.ts";
import { type CoupleSettings, coupleDeclarations } from "./settings.ts";

/** All the numbers that a couple is followed with. */
export interface BidResponseValues {
  readonly settings: CoupleSettings;
  readonly system: SystemParameters;
  /** His, with the mean availability of couples. */
  readonly care: Care;
  readonly home: Fading;
}

/** A quantity that can be searched for. */
export type FreeName =
  | keyof typeof coupleDeclarations
  | keyof typeof systemDeclarations
  | keyof typeof careDeclarations
  | "fadingAlone"
  | "fadingInContact";

const declarations: Readonly<Record<FreeName, Declaration>> = {
  ...coupleDeclarations,
  ...systemDeclarations,
  ...careDeclarations,
  fadingAlone: everydayDeclarations.fadingAlone,
  fadingInContact: everydayDeclarations.fadingInContact,
};

/** Fitted of her, and of him. */
const HERS: readonly FreeName[] = [
  "arousalAtStart",
  "stressAtStart",
  "partnerDifference",
  "partnerSpread",
  "inverseTemperature",
  "bidEffort",
];
const HIS: readonly FreeName[] = ["availability", "attentiveness", "availabilitySpread"];

const expectations: readonly NormalNode[] = gaussHermite(5);
const availabilities: readonly NormalNode[] = gaussHermite(7);
const moods: readonly NormalNode[] = gaussHermite(5);

/** The numbers with some replaced, each in the table that declares it. */
export function bidResponseValues(
  replaced: Readonly<Partial<Record<FreeName, number>>>,
): BidResponseValues {
  const of = <D extends object>(table: D) =>
    Object.fromEntries(Object.entries(replaced).filter(([name]) => Object.hasOwn(table, name)));
  return {
    settings: valuesOf(coupleDeclarations, of(coupleDeclarations)),
    system: valuesOf(systemDeclarations, of(systemDeclarations)),
    care: valuesOf(careDeclarations, of(careDeclarations)),
    home: valuesOf(everydayDeclarations, of(everydayDeclarations)),
  };
}

/** ln P of her signals, her expectation of him drawn from that of couples. */
export function logOfSignals(couple: CoupleSequence, values: BidResponseValues): number {
  const { settings, system, home } = values;
  const { partnerDifference, partnerSpread, signalPersistence } = settings;
  return logMeanOver(expectations, ({ at }) => {
    const episode = beginEpisode(partnerDifference + partnerSpread * at, settings, system);
    let sum = 0;
    for (let t = 0; t < couple.signals.length; t++) {
      const signal = act(couple.signals, t);
      if (t > 0) {
        const chosen = chanceOfSignal(episode, settings, system);
        const chance = withPersistence(chosen, act(couple.signals, t - 1), signalPersistence);
        sum += log(signal === 1 ? chance : 1 - chance);
      }
      liveInterval(episode, signal, act(couple.answers, t), settings, home, system);
    }
    return sum;
  });
}

/** ln P of his answers, his availability and mood drawn from those of couples. */
export function logOfAnswers(couple: CoupleSequence, values: BidResponseValues): number {
  const { settings, care, system } = values;
  const { availabilitySpread, answerPersistence } = settings;
  return logMeanOver(availabilities, ({ at }) =>
    logMeanOver(moods, (mood) => {
      const partner = partnerOf(care, care.availability + availabilitySpread * at);
      partner.mood = care.inconsistency * mood.at;
      const chances = [0, 1].map((signal) =>
        chanceOfAnswer(partner, signal as 0 | 1, settings, system),
      );
      let sum = 0;
      for (let t = 1; t < couple.answers.length; t++) {
        const chosen = chances[act(couple.signals, t)] as number;
        const chance = withPersistence(chosen, act(couple.answers, t - 1), answerPersistence);
        sum += log(act(couple.answers, t) === 1 ? chance : 1 - chance);
      }
      return sum;
    }),
  );
}

function partnerOf(care: Care, availability: number): Caregiver {
  return createCaregiver("partner", { ...care, availability });
}

/** The bid-response model, with the numbers that are searched for. */
export function bidResponse(
  name: string,
  hers: readonly FreeName[],
  his: readonly FreeName[],
  fixed: Readonly<Partial<Record<FreeName, number>>>,
): CoupleModel {
  return {
    name,
    parameters: hers.length + his.length,
    fit(couples): FittedCouples {
      const her = search(hers, fixed, couples, logOfSignals);
      const him = search(his, fixed, couples, logOfAnswers);
      const estimates = { ...her, ...him };
      const values = bidResponseValues({ ...fixed, ...estimates });
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

function search(
  names: readonly FreeName[],
  fixed: Readonly<Partial<Record<FreeName, number>>>,
  couples: readonly CoupleSequence[],
  logOf: (couple: CoupleSequence, values: BidResponseValues) => number,
): Record<string, number> {
  const read = (at: readonly number[]) =>
    Object.fromEntries(names.map((name, i) => [name, withinRange(name, at[i] as number)]));
  const lost = (at: readonly number[]) => {
    const values = bidResponseValues({ ...fixed, ...read(at) });
    return -couples.reduce((sum, couple) => sum + logOf(couple, values), 0);
  };
  const start = names.map((name) => placeOf(name, declarations[name].start));
  const { at, evaluations, settled, value } = nelderMead(lost, start, {
    step: 0.7,
    tolerance: 0.01,
    width: 0.05,
    evaluations: 600,
  });
  (globalThis as any).LOG?.(names.length, evaluations, settled, value);
  return read(at);
}

function withinRange(name: FreeName, place: number): number {
  const [low, high] = declarations[name].range;
  return low + (high - low) * sigmoid(place);
}

function placeOf(name: FreeName, value: number): number {
  const [low, high] = declarations[name].range;
  const share = (value - low) / (high - low);
  return log(share / (1 - share));
}
export { HERS, HIS };
