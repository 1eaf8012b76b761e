import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  beginChildhood,
  codeSeparation,
  everydayDeclarations,
  holdSeparation,
  liveDays,
  oneCaregiver,
  PHASE_ANCHORS,
  REUNION_ANCHORS,
  type SeparationSettings,
  separationDeclarations,
} from "../../src/procedures/index.ts";
import { meanOf } from "../phenomena/cohorts.ts";

const page = readFileSync(new URL("../../docs/separation.md", import.meta.url), "utf8").replaceAll(
  /\s+/g,
  " ",
);
const CHILDREN = 8;
const system = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);

/** A row of the table on the page. */
function rowOf(name: string, settings: Partial<SeparationSettings>): string {
  const all = Array.from({ length: CHILDREN }, (_, child) => {
    const care = valuesOf(careDeclarations, { availability: 2, attentiveness: 0.5 });
    const household = oneCaregiver(care);
    const temperament = valuesOf(temperamentDeclarations);
    const childhood = beginChildhood(11, child, temperament, household, system);
    liveDays(childhood, 487, home, system);
    const set = valuesOf(separationDeclarations, settings);
    return codeSeparation(holdSeparation(childhood, childhood.companions[0], 0, set, home, system));
  });
  const mean = (of: (one: (typeof all)[number]) => number, digits = 1) =>
    meanOf(all.map(of)).toFixed(digits);
  const cells = [
    ...(["protest", "despair", "detachment"] as const).map((phase) =>
      mean(({ away }) => away.phases[phase].days),
    ),
    mean(({ reunion }) => reunion.coolDays),
    mean(({ reunion }) => reunion.clingingDays),
    mean(({ reunion }) => reunion.greeted, 2),
  ];
  return `| ${[name, ...cells].join(" | ")} |`;
}

const WARM = { staff: 1, staffAvailability: 2, staffAttentiveness: 0.5, staffOccupied: 0 };

test.each([
  ["7 days", { daysAway: 7 }],
  ["14 days", { daysAway: 14 }],
  ["28 days", { daysAway: 28 }],
  ["14 days, one warm substitute", { daysAway: 14, ...WARM }],
] as const)("docs/separation.md shows what comes out: %s", (name, settings) => {
  expect(page).toContain(rowOf(name, settings));
});

const { daysBefore, daysAway, daysAfter } = separationDeclarations;

test.each([
  `${daysBefore.start} days at home, ${daysAway.start} without the one who came along (\`daysAway\`, up to ${daysAway.range[1]}), ${daysAfter.start} at home again`,
  `${PHASE_ANCHORS.protest} or more calls and cries an hour`,
  `at least ${PHASE_ANCHORS.withdrawn} times as long, with a face at least ${PHASE_ANCHORS.strain} times as strained`,
  `spends ${PHASE_ANCHORS.alone} more of the time upset`,
  `at most ${REUNION_ANCHORS.lessGreeted} of as many comings`,
  `at least ${REUNION_ANCHORS.usuallyGreeted} of them were`,
  `at least ${REUNION_ANCHORS.moreHeld} times as long as usual, and ${REUNION_ANCHORS.moreSeconds} s longer`,
])("docs/separation.md says what the procedure does: %s", (sentence) => {
  expect(page).toContain(sentence);
});
