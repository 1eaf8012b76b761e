// The dyad task as the documentation of flocc writes agents: get and set, the rule under "tick".
// Equations: DECLARATION.md.
import { openStream, uniform } from "bowlby/numerics";
import { Agent, Environment } from "flocc";

/**
 * An environment with a child and a caregiver for each pair.
 *
 * @param drawsOf what draws the next number between 0 and 1 for a pair
 */
export function prepare(pairs, drawsOf = sharedChance) {
  // No space, so no edges to look for at every set.
  const environment = new Environment({ torus: false });
  for (let pair = 0; pair < pairs; pair++) {
    const draw = drawsOf(pair);
    const child = new Agent({ kind: "child", arousal: 0, expectation: 0.5, bid: 0, bids: 0 });
    const caregiver = new Agent({
      kind: "caregiver",
      availability: 0.1 + 0.8 * ((pair + 0.5) / pairs),
      answered: 0,
      answers: 0,
    });
    child.set("tick", (agent) => feelAndBid(agent, caregiver, draw));
    caregiver.set("tick", (agent) => respond(agent, child, draw));
    environment.addAgent(child);
    environment.addAgent(caregiver);
  }
  return environment;
}

/**
 * Lives all steps. Not in random order, which is the default: the child comes first. One tick at a
 * time, because tick({ count }) falls back on the default order after the first (flocc 0.7.0).
 */
export function live(environment, steps) {
  for (let step = 0; step < steps; step++) environment.tick({ randomizeOrder: false });
}

/** Bids, answers and the sum of the declaration. */
export function checksum(environment) {
  let bids = 0;
  let answers = 0;
  let sum = 0;
  for (const agent of environment.getAgents()) {
    if (agent.get("kind") === "caregiver") answers += agent.get("answers");
    else {
      bids += agent.get("bids");
      sum += agent.get("arousal") + agent.get("expectation");
    }
  }
  return { bids, answers, sum };
}

function sharedChance(pair) {
  const chance = openStream(1, pair, "dyad");
  return () => uniform(chance);
}

/** (1) to (5). */
function feelAndBid(child, caregiver, draw) {
  const answered = caregiver.get("answered");
  let arousal = child.get("arousal");
  let expectation = child.get("expectation");
  if (answered === 1) arousal *= 1 - 0.5;
  if (child.get("bid") === 1) expectation += 0.05 * (answered - expectation);
  arousal *= 1 - 0.05;
  const comes = draw();
  const strength = draw();
  if (comes < 0.1) arousal += strength;
  const odds = curve(4 * (arousal - 0.3) + 2 * (expectation - 0.5));
  const drawn = draw();
  const bid = arousal > 0.3 && drawn < odds ? 1 : 0;
  child.set("arousal", arousal);
  child.set("expectation", expectation);
  child.set("bid", bid);
  if (bid === 1) child.increment("bids");
}

/** (7). */
function respond(caregiver, child, draw) {
  const drawn = draw();
  const answered = child.get("bid") === 1 && drawn < caregiver.get("availability") ? 1 : 0;
  caregiver.set("answered", answered);
  if (answered === 1) caregiver.increment("answers");
}

/** (6). */
function curve(x) {
  return 0.5 + 0.5 * (x / (1 + Math.abs(x)));
}
