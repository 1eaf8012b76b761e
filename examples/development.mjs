// What age does: milestones as they are seen, waiting that can be agreed upon, and how long it takes
// until half of an expectation has followed a change of care.
//
// npm run build; node examples/development.mjs
// The numbers of docs/development.md: node examples/development.mjs > examples/development.txt
import {
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "bowlby/model";
import { meanInterval } from "bowlby/numerics";
import { communityPlan, liveChild } from "bowlby/population";
import {
  beginChildhood,
  changeHousehold,
  everydayDeclarations,
  followRevision,
  liveDays,
  oneCaregiver,
  restoreChildhood,
  revisionDeclarations,
  saveChildhood,
  total,
} from "bowlby/procedures";

const MONTH = 365.25 / 12;
const SEED = 9;
const system = valuesOf(systemDeclarations);
const everyday = valuesOf(everydayDeclarations);
const temperament = valuesOf(temperamentDeclarations);
const meanOf = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
const range = (n) => Array.from({ length: n }, (_, i) => i);
const percent = (share) => `${(100 * share).toFixed(0)} %`;
const careOf = (given) => valuesOf(careDeclarations, given);

function raise(child, care, days) {
  const childhood = beginChildhood(SEED, child, temperament, oneCaregiver(care), system);
  liveDays(childhood, days, everyday, system);
  return childhood;
}

const SEEN = 24;
console.log(`1 Milestones: ${SEEN} children of the community at each age, shares of time\n`);
console.log("months   explores in a strange   with a stranger alone:");
console.log("         room, caregiver there   in its arms     cries");
for (const months of [2, 4, 6, 8, 9, 10, 12, 18, 24, 36]) {
  const plan = communityPlan({ seed: SEED, days: Math.round(months * MONTH) });
  const seen = range(SEEN).map((child) => liveChild(plan, child).episodes);
  const share = (episode, column) => percent(meanOf(seen.map((one) => one[episode - 1][column])));
  console.log(
    `${String(months).padStart(4)}${share(2, "exploreShare").padStart(18)}${share(4, "contactShare").padStart(24)}${share(4, "cryShare").padStart(12)}`,
  );
}

const WAITING = 8;
console.log(
  `\n2 Waiting: a day without the caregiver, with a sitter; ${WAITING} children per line\n`,
);
console.log("months   threat of missing    bids that day      mean arousal while uneasy");
console.log("         untold     told     untold    told     untold    told");
const ANSWERS = { availability: 2, attentiveness: 1 };
const REBUFFS = { availability: -1, attentiveness: 1.4 };
const waiting = range(WAITING).map((child) => raise(child, careOf(ANSWERS), 0));
for (const months of [12, 18, 24, 30, 42, 54]) {
  for (const one of waiting) {
    liveDays(one, Math.round(months * MONTH) - one.day, everyday, system);
  }
  const days = [0, 1].map((told) =>
    waiting.map((one) => {
      const childhood = restoreChildhood(saveChildhood(one), system);
      const care = careOf({ availability: 1.2, attentiveness: 0 });
      const sitter = { name: "sitter", care, from: 0, to: 24, nights: 1 };
      changeHousehold(childhood, [sitter], { strange: 0, since: childhood.day, told }, system);
      const tally = liveDays(childhood, 1, everyday, system);
      const { lasting } = childhood.scene.situation;
      return { lasting, bids: total(tally.bids), arousal: tally.arousal / tally.seconds };
    }),
  );
  const means = (name, digits) =>
    days
      .map((one) =>
        meanOf(one.map((day) => day[name]))
          .toFixed(digits)
          .padStart(9),
      )
      .join("");
  console.log(
    `${String(months).padStart(4)}${means("lasting", 2)}  ${means("bids", 0)}  ${means("arousal", 2)}`,
  );
}

const CHANGED = 5;
const TWO_YEARS = revisionDeclarations.longestDays.start;
console.log(
  `\n3 Days until half of the way to another care is gone: mean of ${CHANGED} children [95 %]; those who`,
);
console.log(`  are not half-way in ${TWO_YEARS} days count as ${TWO_YEARS} (+)\n`);
console.log("age, years   answer to a quiet signal   answer to a cry         self-worth");
for (const [name, from, to] of [
  ["rebuffing distress, then answering", REBUFFS, ANSWERS],
  ["answering, then rebuffing distress", ANSWERS, REBUFFS],
]) {
  console.log(name);
  const growing = range(CHANGED).map((child) => raise(child, careOf(from), 0));
  for (const years of [1, 4, 12, 20]) {
    const revisions = growing.map((childhood) => {
      liveDays(childhood, Math.round(years * 365.25) - childhood.day, everyday, system);
      const settings = valuesOf(revisionDeclarations, {
        newAvailability: to.availability,
        newAttentiveness: to.attentiveness,
      });
      return followRevision(childhood, childhood.companions[0], settings, everyday, system);
    });
    const half = (which) => {
      const { point, low, high } = meanInterval(revisions.map((one) => one[which].halfDays));
      const late = revisions.every((one) => one[which].reached) ? "" : "+";
      return `${point.toFixed(0)}${late} [${low.toFixed(0)}, ${high.toFixed(0)}]`;
    };
    console.log(
      `${String(years).padStart(6)}       ${half("expected").padEnd(27)}${half("loud").padEnd(24)}${half("self")}`,
    );
  }
}
