import { exp, type Stream } from "../numerics/index.ts";
import { callInVain } from "./absence.ts";
import { startle } from "./arousal.ts";
import { answerLatency, answerTo, type Caregiver } from "./caregiving.ts";
import { type Answer, INTENSITIES } from "./foresight.ts";
import { revise } from "./learning.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Activity, Person } from "./person.ts";
import { takenForRebuff } from "./reading.ts";
import type { Situation } from "./situation.ts";

/** Starts doing something that is no bid. */
export function engage(person: Person, activity: Activity, figure: number, seconds: number): void {
  const { conduct } = person;
  conduct.activity = activity;
  conduct.figure = figure;
  conduct.intensity = 0;
  conduct.expected = 0;
  conduct.remaining = seconds;
  conduct.outcome = undefined;
}

/**
 * Sends a bid and draws what will come of it. One waits `choiceInterval` · (1 + τ_w P₊): longer
 * when comfort is expected (S14). An answer slower than that finds the child trying again: it
 * counts as none (docs/model.md, section 5). A figure that is away perceives nothing, so nothing
 * will be learnt.
 */
export function sendBid(
  person: Person,
  situation: Situation,
  slot: number,
  level: number,
  caregiver: Caregiver | undefined,
  care: Stream,
  p: SystemParameters,
): void {
  const { comforted } = person.workingModel.foresight;
  const expected = comforted[slot * INTENSITIES.length + level] as number;
  const wait = p.choiceInterval * (1 + p.waiting * expected);
  engage(person, "bid", slot, wait);
  const { conduct } = person;
  conduct.expected = expected;
  conduct.intensity = INTENSITIES[level] as number;
  if (situation.present[slot] !== 1 || caregiver === undefined) return;
  const answer = answerTo(caregiver, conduct.intensity, care, p);
  const latency = answer === 0 ? wait : answerLatency(caregiver, care);
  conduct.outcome = latency < wait ? answer : 0;
  if (conduct.outcome === 0 && situation.ambiguity > 0) {
    const rebuff = takenForRebuff(person.workingModel, slot, level, situation.ambiguity, care);
    if (rebuff) conduct.outcome = -1;
  }
  conduct.remaining = Math.min(latency, wait);
}

/**
 * What came of the bid under way is now known: the person learns from it (12, 13), a rebuff stings,
 * comfort is awaited, and disappointment adds frustration R += R₊ u E[P₊] (docs/model.md, section
 * 4).
 *
 * @returns the answer; `undefined` when the figure was away
 */
export function concludeBid(
  person: Person,
  { missed }: Situation,
  p: SystemParameters,
): Answer | undefined {
  const { conduct, workingModel, body, temperament, capacities } = person;
  const { outcome, figure, intensity } = conduct;
  if (outcome !== 1) body.frustration += p.frustrationGain * intensity * conduct.expected;
  if (outcome !== undefined) {
    const reflection = temperament.reflectiveFunctioning * capacities.language;
    revise(workingModel, figure, intensity, outcome, reflection, p);
  } else if (missed[figure] === 1) callInVain(person, figure, intensity, p);
  if (outcome === -1) startle(person, p.rebuffSting);
  conduct.outcome = undefined;
  if (outcome === 1) {
    conduct.activity = "await";
    conduct.remaining = p.choiceInterval;
  }
  return outcome;
}

/**
 * Frustration fades with time constant τ_R. Called where it can show, in the room: at home every
 * upset begins without any.
 */
export function fadeFrustration(person: Person, seconds: number, p: SystemParameters): void {
  person.body.frustration *= exp(-seconds / p.frustrationFading);
}
