import { expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { addTo, emptyMean, variance } from "../../numerics/index.ts";
import { oneCaregiver } from "./household.ts";
import { beginChildhood, liveDays } from "./life.ts";
import { everydayDeclarations } from "./settings.ts";
import { total } from "./tally.ts";

const p = valuesOf(systemDeclarations);
/** Play takes no steps of time, so these days have none. */
const home = valuesOf(everydayDeclarations, { playHours: 0 });
const finer = { ...home, moment: home.moment / 2 };

function bidsOf(child: number, care: Partial<Care>, everyday: typeof home): number {
  const household = oneCaregiver(valuesOf(careDeclarations, care));
  const childhood = beginChildhood(5, child, valuesOf(temperamentDeclarations), household, p);
  return total(liveDays(childhood, 60, everyday, p).bids);
}

// Measured over 200 children and 120 days of each home: +0.19 % on average, +0.42 % at most
// (care that answers only loud signals), with standard errors of 0.03 to 0.11 %.
test.each([
  ["sensitive", { availability: 2.4, attentiveness: 0.2 }],
  ["rejecting", { availability: -0.8, attentiveness: 1.4 }],
  ["answering only loud signals", { availability: 1.6, attentiveness: -2 }],
  ["neglecting", { availability: -1, attentiveness: -0.5 }],
  ["middling", { availability: 0.8, attentiveness: 0 }],
])("the step of time, halved, changes the bids a day by less than 2 %: %s", (_, care) => {
  const ratios = emptyMean();
  for (let child = 0; child < 40; child++) {
    addTo(ratios, bidsOf(child, care, finer) / bidsOf(child, care, home));
  }
  const error = Math.sqrt(variance(ratios) / ratios.count);
  expect(4 * error).toBeLessThan(0.02);
  expect(Math.abs(ratios.mean - 1) + 2 * error).toBeLessThan(0.02);
});
