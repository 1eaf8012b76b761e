// Two grown people who live together for two years, both with a year of childhood, on one core; beside
// it the first year of a child, as a measure of the machine.
import {
  assessments,
  beginChildhood,
  communityDeclarations,
  communityPlan,
  drawCare,
  grownDeclarations,
  liveDays,
  oneCaregiver,
  temperamentDeclarations,
  valuesOf,
} from "bowlby";
import { full, keep, numberAfter } from "./kept.mjs";
import { median, minimum } from "./rounds.mjs";

const COUPLES = full ? 100 : 20;
const ROUNDS = numberAfter("--rounds", full ? 5 : 3);
const { system, everyday } = communityPlan();
const grown = valuesOf(grownDeclarations);
const community = valuesOf(communityDeclarations);
const { hold, declarations } = assessments.couple;
const settings = valuesOf(declarations, { days: 730, partnerChildhood: 365, daysLogged: 0 });

/** Milliseconds a childhood, and a couple with the childhood of the partner, of one round. */
function round() {
  let childhoods = 0;
  let couples = 0;
  for (let child = 0; child < COUPLES; child++) {
    const begun = performance.now();
    const care = oneCaregiver(drawCare(1, child, community));
    const childhood = beginChildhood(1, child, valuesOf(temperamentDeclarations), care, system);
    liveDays(childhood, 365, everyday, system);
    const met = performance.now();
    const [companion] = childhood.companions;
    hold({ childhood, companion, number: 0, everyday, system, grown }, settings);
    childhoods += met - begun;
    couples += performance.now() - met;
  }
  return { childhood: childhoods / COUPLES, couple: couples / COUPLES };
}

const rounds = Array.from({ length: ROUNDS }, round);
const childhoods = rounds.map(({ childhood }) => childhood);
const couples = rounds.map(({ couple }) => couple);
const whole = rounds.map(({ childhood, couple }) => childhood + couple);
const what = "a couple of two years and both childhoods";
keep("couples", [
  ["quantity", "value", "unit"],
  [`${what}, fastest of ${ROUNDS} rounds`, minimum(whole).toFixed(1), "ms"],
  [`${what}, median of ${ROUNDS} rounds`, median(whole).toFixed(1), "ms"],
  [
    "two years together and the partner's childhood, by a first year",
    (minimum(couples) / minimum(childhoods)).toFixed(2),
    "ratio",
  ],
]);
