// Two years of weekly therapy and a year after it, with a first year of life before: one core.

import {
  careDeclarations,
  grownDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "bowlby/model";
import { communityPlan } from "bowlby/population";
import {
  beginChildhood,
  holdTherapy,
  liveDays,
  oneCaregiver,
  therapyDeclarations,
} from "bowlby/procedures";
import { full, keep, numberAfter } from "./kept.mjs";
import { median, minimum } from "./rounds.mjs";

const CLIENTS = full ? 200 : 40;
const ROUNDS = numberAfter("--rounds", full ? 5 : 3);
const { system, everyday } = communityPlan();
const grown = valuesOf(grownDeclarations);
const settings = valuesOf(therapyDeclarations, { weeks: 104, dropout: 0 });
const care = valuesOf(careDeclarations, { availability: 1.6, attentiveness: -2 });

/** Milliseconds a client, of one round over the same clients: childhood, then therapy. */
function round() {
  const times = [0, 0];
  for (let child = 0; child < CLIENTS; child++) {
    const start = performance.now();
    const temperament = valuesOf(temperamentDeclarations);
    const childhood = beginChildhood(1, child, temperament, oneCaregiver(care), system);
    liveDays(childhood, 365, everyday, system);
    const grownUp = performance.now();
    holdTherapy(childhood, 0, settings, everyday, system, grown);
    times[0] += grownUp - start;
    times[1] += performance.now() - grownUp;
  }
  return times.map((time) => time / CLIENTS);
}

const rounds = Array.from({ length: ROUNDS }, round);
const rows = ["first year", "two years of therapy and one after"].flatMap((what, i) => [
  [`${what}, fastest of ${ROUNDS} rounds`, minimum(rounds.map((one) => one[i])).toFixed(2)],
  [`${what}, median of ${ROUNDS} rounds`, median(rounds.map((one) => one[i])).toFixed(2)],
]);
keep("therapy", [["quantity", "value", "unit"], ...rows.map((row) => [...row, "ms/client"])]);
