// What proximity is good for, and whether each strategy is the best reply to its own caregiving: hours
// out of doors, of children who grew up with caregivers spread over the plane of care.
//
// npm run build; node examples/survival.mjs
// The numbers of docs/survival.md: node examples/survival.mjs > examples/survival.txt
import {
  careDeclarations,
  savePerson,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "bowlby/model";
import { latinHypercube, meanInterval } from "bowlby/numerics";
import {
  beginChildhood,
  CAREGIVER,
  dominanceOf,
  everydayDeclarations,
  goOut,
  liveDays,
  oneCaregiver,
  survivalDeclarations,
  surviveBy,
  swapStrategies,
} from "bowlby/procedures";

const CHILDREN = 8;
const DAYS = 500;
const SEED = 6;
const system = valuesOf(systemDeclarations);
const everyday = valuesOf(everydayDeclarations);
const settings = valuesOf(survivalDeclarations);
const temperament = valuesOf(temperamentDeclarations);

const meanOf = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
const range = (n) => Array.from({ length: n }, (_, i) => i);
const cell = (value, digits = 2, width = 8) => value.toFixed(digits).padStart(width);

console.log(`1 Hours out of doors: ${CHILDREN} children per line, ${DAYS} days old\n`);
const WITHOUT = [
  ["the whole system", {}, {}],
  ["no reflex", { reflex: 0 }, {}],
  ["bids cost 8 times as much", { bidEffort: 1 }, {}],
  ["neither of the two", { reflex: 0, bidEffort: 1 }, {}],
  ["hardly any felt security", { caution: 3 }, {}],
  ["never alarmed", {}, { reactivity: 0 }],
];
const CARES = [
  ["answers quiet and loud", { availability: 2, attentiveness: 1 }],
  ["tolerates quiet, rebuffs distress", { availability: -1, attentiveness: 1.4 }],
  ["answers neither", { availability: -1.5, attentiveness: -1 }],
];
console.log(
  `${" ".repeat(28)}harm per 100 h if dangers are    explores  held  metres\n${" ".repeat(28)}  none     1 of 10         all`,
);
for (const [who, given] of CARES) {
  console.log(`caregiver who ${who}`);
  const raised = range(CHILDREN).map((child) => {
    const home = oneCaregiver(valuesOf(careDeclarations, given));
    const childhood = beginChildhood(SEED, child, temperament, home, system);
    liveDays(childhood, DAYS, everyday, system);
    return childhood;
  });
  for (const [name, changed, body] of WITHOUT) {
    const lived = raised.map((childhood, child) => {
      const person = savePerson(childhood.scene.person);
      const { caregiver } = childhood.companions[0];
      const outing = goOut(
        SEED,
        child,
        0,
        { ...person, temperament: { ...temperament, ...body } },
        CAREGIVER,
        { ...caregiver },
        settings,
        everyday,
        { ...system, ...changed },
      );
      return surviveBy(outing, { ...settings, dangerShare: 1 }, system);
    });
    const harm = 100 * meanOf(lived.map((one) => one.harm));
    const explores = 100 * meanOf(lived.map((one) => one.exploring));
    const held = 100 * meanOf(lived.map((one) => one.held));
    const metres = meanOf(lived.map((one) => one.distance));
    console.log(
      `  ${name.padEnd(26)}${cell(0, 1, 6)}${cell(harm / 10, 1, 12)}${cell(harm, 1, 12)}${cell(explores, 0, 9)} %${cell(held, 0, 4)} %${cell(metres, 1, 8)}`,
    );
  }
}

const caregivers = latinHypercube(8, 4, 1).map(([a, w, d, f]) =>
  valuesOf(careDeclarations, {
    availability: -2 + 5 * a,
    attentiveness: -3 + 5 * w,
    inconsistency: 2 * d,
    frightening: Math.max(0, f - 0.5),
  }),
);
const swaps = range(CHILDREN).map((child) =>
  swapStrategies(
    { seed: SEED, child, temperament, cares: caregivers, days: DAYS },
    settings,
    everyday,
    system,
  ),
);
const PARTS = ["lossByHarm", "lossByEffort", "lossByRebuff", "lossByArousal"];
const matrixOf = (swap, value) => swap.map((row) => row.map(value));
const meanMatrix = (value) =>
  caregivers.map((_, i) => caregivers.map((_, j) => meanOf(swaps.map((one) => value(one[i][j])))));

console.log(
  `\n2 Strategies swapped: loss an hour, ${CHILDREN} children per cell; rows: learnt with, columns: lives with\n`,
);
console.log("caregiver    a*     w*  inconsistency  frights a day");
for (const [i, one] of caregivers.entries()) {
  const { availability, attentiveness, inconsistency, frightening } = one;
  console.log(
    `  ${i + 1}    ${cell(availability, 1, 8)}${cell(attentiveness, 1, 7)}${cell(inconsistency, 1, 15)}${cell(frightening, 2, 15)}`,
  );
}
console.log(
  `\n     ${range(8)
    .map((j) => String(j + 1).padStart(8))
    .join("")}`,
);
for (const [i, row] of meanMatrix((one) => one.loss).entries()) {
  console.log(`  ${i + 1}  ${row.map((one) => cell(one, 1)).join("")}`);
}
console.log(
  "\nloss            best is own   own strategy saves [95 %]      the match alone [95 %]",
);
const summary = (name, value) => {
  const each = swaps.map((swap) => dominanceOf(matrixOf(swap, value)));
  const { best, columns } = dominanceOf(meanMatrix(value));
  const text = (values) => {
    const { point, low, high } = meanInterval(values);
    return `${cell(point)} [${low.toFixed(2)}, ${high.toFixed(2)}]`.padEnd(28);
  };
  console.log(
    `${name.padEnd(16)}${`${best} of ${columns}`.padEnd(13)}${text(each.map((one) => one.advantage))}${text(each.map((one) => one.match))}`.trimEnd(),
  );
};
summary("as declared", (one) => one.loss);
for (const [name, share] of [
  ["no dangers", 0],
  ["dangers only", 1],
]) {
  summary(name, (one) => one.loss + (share / settings.dangerShare - 1) * one.lossByHarm);
}
for (const part of PARTS) summary(`  ${part.slice(6).toLowerCase()}`, (one) => one[part]);
