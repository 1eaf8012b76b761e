// The dyad task with flocc, and rules that work on the record getData() gives. Equations:
// DECLARATION.md.
import { openStream, uniform } from "bowlby/numerics";
import { Agent, Environment } from "flocc";

export { checksum, live } from "./flocc.mjs";

/** An environment with a child and a caregiver for each pair. */
export function prepare(pairs) {
  // No space, so no edges to look for at every set.
  const environment = new Environment({ torus: false });
  for (let pair = 0; pair < pairs; pair++) {
    const chance = openStream(1, pair, "dyad");
    const child = new Agent({ kind: "child", arousal: 0, expectation: 0.5, bid: 0, bids: 0 });
    const caregiver = new Agent({
      kind: "caregiver",
      availability: 0.1 + 0.8 * ((pair + 0.5) / pairs),
      answered: 0,
      answers: 0,
    });
    const [childData, caregiverData] = [child.getData(), caregiver.getData()];
    child.set("tick", () => feelAndBid(childData, caregiverData.answered, chance));
    caregiver.set("tick", () => respond(caregiverData, childData.bid, chance));
    environment.addAgent(child);
    environment.addAgent(caregiver);
  }
  return environment;
}

/** (1) to (5). */
function feelAndBid(child, answered, chance) {
  if (answered === 1) child.arousal *= 1 - 0.5;
  if (child.bid === 1) child.expectation += 0.05 * (answered - child.expectation);
  child.arousal *= 1 - 0.05;
  const comes = uniform(chance);
  const strength = uniform(chance);
  if (comes < 0.1) child.arousal += strength;
  const odds = curve(4 * (child.arousal - 0.3) + 2 * (child.expectation - 0.5));
  const drawn = uniform(chance);
  child.bid = child.arousal > 0.3 && drawn < odds ? 1 : 0;
  child.bids += child.bid;
}

/** (7). */
function respond(caregiver, bid, chance) {
  const drawn = uniform(chance);
  caregiver.answered = bid === 1 && drawn < caregiver.availability ? 1 : 0;
  caregiver.answers += caregiver.answered;
}

/** (6). */
function curve(x) {
  return 0.5 + 0.5 * (x / (1 + Math.abs(x)));
}
