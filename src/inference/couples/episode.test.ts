import { expect, test } from "vitest";
import { createCaregiver, expectedAnswer, uncertainty } from "../../model/index.ts";
import { bidResponseValues } from "./bid-response-values.ts";
import {
  beginEpisode,
  chanceOfAnswer,
  chanceOfSignal,
  liveInterval,
  withPersistence,
} from "./episode.ts";

const values = bidResponseValues();
const { settings, system, home, care } = values;

/** She after some intervals in which both did the same. */
function after(intervals: number, signal: 0 | 1, answer: 0 | 1) {
  const episode = beginEpisode(0, settings, system);
  for (let t = 0; t < intervals; t++) liveInterval(episode, signal, answer, settings, home, system);
  return episode;
}
const expectedOf = (episode: ReturnType<typeof after>) =>
  expectedAnswer(episode.person.workingModel, 0, 0.2, system);

test("answered bids raise what she expects of him, unanswered ones lower it", () => {
  expect(expectedOf(after(6, 1, 1))).toBeGreaterThan(expectedOf(after(0, 1, 1)));
  expect(expectedOf(after(6, 1, 0))).toBeLessThan(expectedOf(after(0, 1, 0)));
});

test("S10 support that was not asked for calms, and teaches nothing", () => {
  const [asked, unasked, alone] = [after(6, 1, 1), after(6, 0, 1), after(6, 0, 0)];
  expect(expectedOf(unasked)).toBe(expectedOf(after(0, 0, 1)));
  expect(uncertainty(unasked.person.workingModel, 0, 0.2, system)).toBe(
    uncertainty(after(0, 0, 1).person.workingModel, 0, 0.2, system),
  );
  expect(unasked.person.body.arousal).toBeLessThan(alone.person.body.arousal);
  expect(asked.person.body.arousal).toBeLessThan(alone.person.body.arousal);
});

test("who is upset signals more than who has calmed down; who calms slowly, for longer", () => {
  const chance = (calming: number) => {
    const episode = beginEpisode(calming, settings, system);
    for (let t = 0; t < 30; t++) liveInterval(episode, 0, 0, settings, home, system);
    return chanceOfSignal(episode, settings, system);
  };
  expect(chance(0)).toBeLessThan(chanceOfSignal(after(0, 0, 0), settings, system));
  expect(chance(-1.5)).toBeGreaterThan(chance(1.5));
});

test("only bids from the coded intensity on count as signals", () => {
  const all = chanceOfSignal(after(0, 0, 0), settings, system);
  const loud = chanceOfSignal(after(0, 0, 0), { ...settings, codedFrom: 1 }, system);
  expect(loud).toBeLessThan(all);
  expect(loud).toBeGreaterThan(0);
});

test("who is inattentive to quiet signals answers a signal rather than silence", () => {
  const partner = createCaregiver("partner", { ...care, attentiveness: -3 });
  const answer = (signal: 0 | 1) => chanceOfAnswer(partner, signal, settings, system);
  expect(answer(1)).toBeGreaterThan(answer(0) + 0.1);
});

test("an act that cannot go on by itself is chosen, one that must goes on", () => {
  expect(withPersistence(0.3, 1, 0)).toBe(0.3);
  expect(withPersistence(0.3, 1, 1)).toBe(1);
  expect(withPersistence(0.3, 0, 0.5)).toBe(0.15);
});
