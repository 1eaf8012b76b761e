// The dyad task as the steps of bowlby are written: plain functions over small mutable records,
// a stream of chance for each pair, one pair after the other. Equations: DECLARATION.md.
import { openStream, uniform } from "bowlby/numerics";

/** Pairs of the task, before the first step. */
export function prepare(pairs) {
  return Array.from({ length: pairs }, (_, pair) => ({
    child: { arousal: 0, expectation: 0.5, bids: 0, bid: false },
    caregiver: { availability: 0.1 + 0.8 * ((pair + 0.5) / pairs), answers: 0, answered: false },
    chance: openStream(1, pair, "dyad"),
  }));
}

/** Lives all steps. */
export function live(dyads, steps) {
  for (const dyad of dyads) {
    for (let step = 0; step < steps; step++) moment(dyad);
  }
}

/** Bids, answers and the sum of the declaration. */
export function checksum(dyads) {
  let bids = 0;
  let answers = 0;
  let sum = 0;
  for (const { child, caregiver } of dyads) {
    bids += child.bids;
    answers += caregiver.answers;
    sum += child.arousal + child.expectation;
  }
  return { bids, answers, sum };
}

function moment({ child, caregiver, chance }) {
  feel(child, caregiver.answered);
  beThreatened(child, chance);
  bidForCare(child, chance);
  respond(caregiver, child.bid, chance);
}

/** (1) to (3). */
function feel(child, answered) {
  if (answered) child.arousal *= 1 - 0.5;
  if (child.bid) child.expectation += 0.05 * ((answered ? 1 : 0) - child.expectation);
  child.arousal *= 1 - 0.05;
}

/** (4). */
function beThreatened(child, chance) {
  const comes = uniform(chance);
  const strength = uniform(chance);
  if (comes < 0.1) child.arousal += strength;
}

/** (5). */
function bidForCare(child, chance) {
  const odds = curve(4 * (child.arousal - 0.3) + 2 * (child.expectation - 0.5));
  const drawn = uniform(chance);
  child.bid = child.arousal > 0.3 && drawn < odds;
  if (child.bid) child.bids += 1;
}

/** (7). */
function respond(caregiver, bid, chance) {
  const drawn = uniform(chance);
  caregiver.answered = bid && drawn < caregiver.availability;
  if (caregiver.answered) caregiver.answers += 1;
}

/** (6). */
function curve(x) {
  return 0.5 + 0.5 * (x / (1 + Math.abs(x)));
}
