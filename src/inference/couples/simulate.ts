import type { Act, CoupleSequence } from "../../data/index.ts";
import { normal, openStream, type Stream, uniform } from "../../numerics/index.ts";
import { partnerOf } from "./bid-response.ts";
import type { BidResponseValues } from "./bid-response-values.ts";
import {
  beginEpisode,
  chanceOfAnswer,
  chanceOfSignal,
  liveInterval,
  withPersistence,
} from "./episode.ts";

/**
 * Couples that behave by the bid-response model: in each interval she chooses, he answers, and both
 * go on from there. In the first one nothing goes on yet.
 *
 * @param intervals at least 2
 * @param seed whole number; couple i has a stream of its own
 */
export function simulateCouples(
  many: number,
  intervals: number,
  seed: number,
  values: BidResponseValues,
): CoupleSequence[] {
  return Array.from({ length: many }, (_, couple) =>
    simulateCouple(`${couple + 1}`, intervals, openStream(seed, couple, "couple"), values),
  );
}

function simulateCouple(
  couple: string,
  intervals: number,
  chance: Stream,
  values: BidResponseValues,
): CoupleSequence {
  const { settings, system, home, care } = values;
  const episode = beginEpisode(normal(chance), settings, system);
  const availability = care.availability + settings.hisAvailabilitySpread * normal(chance);
  const partner = partnerOf({ ...values, care: { ...care, availability } }, normal(chance));
  const signals: Act[] = [];
  const answers: Act[] = [];
  const draw = (chosen: number, acts: Act[], persistence: number) => {
    const before = acts.at(-1);
    const p = before === undefined ? chosen : withPersistence(chosen, before, persistence);
    const drawn: Act = uniform(chance) < p ? 1 : 0;
    acts.push(drawn);
    return drawn;
  };
  for (let t = 0; t < intervals; t++) {
    const chosen = chanceOfSignal(episode, settings, system);
    const signal = draw(chosen, signals, settings.signalPersistence);
    const given = chanceOfAnswer(partner, signal, settings, system);
    const answer = draw(given, answers, settings.answerPersistence);
    liveInterval(episode, signal, answer, settings, home, system);
  }
  return { couple, signals, answers };
}
