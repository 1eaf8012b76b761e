import { expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  createPerson,
  foresee,
  meet,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { addTo, emptyMean, variance } from "../../numerics/index.ts";
import { resumeChildhood } from "./childhood.ts";
import { CAREGIVER, oneCaregiver } from "./household.ts";
import { liveDays } from "./life.ts";
import { everydayDeclarations } from "./settings.ts";
import { total } from "./tally.ts";

const p = valuesOf(systemDeclarations);
/** Play takes no steps of time, so these days have none. */
const home = valuesOf(everydayDeclarations, { playHours: 0 });
const finer = { ...home, moment: home.moment / 2 };

type Home = Pick<Care, "availability" | "attentiveness">;

/** Bids in 60 days of a one-year-old that expects what it meets. */
function bidsOf(child: number, care: Home, everyday: typeof home): number {
  const person = createPerson(valuesOf(temperamentDeclarations), p, 365);
  meet(person.workingModel, CAREGIVER, 0, p);
  person.workingModel.mean.set([care.availability, care.attentiveness]);
  foresee(person.workingModel, p);
  const household = oneCaregiver(valuesOf(careDeclarations, care));
  const childhood = resumeChildhood(5, child, 365, person, household, p);
  return total(liveDays(childhood, 60, everyday, p).bids);
}

// Measured over 400 children of each home: +0.17 % on average, +0.43 % at most (care that answers
// only loud signals), with standard errors of 0.04 to 0.17 %.
test.each([
  ["sensitive", { availability: 2.4, attentiveness: 0.2 }],
  ["rejecting", { availability: -0.8, attentiveness: 1.4 }],
  ["answering only loud signals", { availability: 1.6, attentiveness: -2 }],
  ["neglecting", { availability: -1, attentiveness: -0.5 }],
  ["middling", { availability: 0.8, attentiveness: 0 }],
])("the step of time, halved, changes the bids a day by less than 2 %: %s", (_, care) => {
  const ratios = emptyMean();
  for (let child = 0; child < 66; child++) {
    addTo(ratios, bidsOf(child, care, finer) / bidsOf(child, care, home));
  }
  const error = Math.sqrt(variance(ratios) / ratios.count);
  expect(4 * error).toBeLessThan(0.02);
  expect(Math.abs(ratios.mean - 1) + 2 * error).toBeLessThan(0.02);
});
