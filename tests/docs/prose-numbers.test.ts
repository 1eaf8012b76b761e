import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { populations } from "../../src/battery/index.ts";
import { INTENSITIES, MOST_FIGURES, systemDeclarations } from "../../src/model/index.ts";
import { communityDeclarations } from "../../src/population/index.ts";
import { LATE_BY, PROMPT_WITHIN } from "../../src/procedures/home-observation/answered.ts";
import { RETURNS_FULL, SETTLING_FULL } from "../../src/procedures/home-observation/secure-base.ts";
import { INTERFERENCE_COST } from "../../src/procedures/home-observation/sensitivity.ts";
import {
  CODER_ERROR,
  EPISODES,
  everydayDeclarations,
  FROZEN_RULE,
  homeObservationDeclarations,
  strangeSituationDeclarations,
} from "../../src/procedures/index.ts";
import { CHILDREN } from "../phenomena/rival-table.ts";

/** A page as one line, so that sentences may be wrapped anywhere. */
const page = (name: string) =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8").replaceAll(/\s+/g, " ");

const words = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];
const inWords = (value: number) => words[value] ?? `${value}`;

const system = systemDeclarations;
const home = everydayDeclarations;
const [quiet, medium, loud] = INTENSITIES;

test.each([
  `at most ${home.moment.start} s at home`,
  `(${system.choiceInterval.start} s, longer while an answer is awaited)`,
  `One clock of choice, ${system.choiceInterval.start} s`,
  `between ${home.mildestUpset.start} and ${home.worstUpset.start} that fades`,
  `or ${inWords(home.longestUpset.start / 60)} minutes have passed. A *day* has ${inWords(home.upsetsPerDay.start)} of them, the night ${inWords(home.nightUpsets.start)}`,
  `half of it is there at ${system.protestAge.start} months`,
  `fades with a time constant of ${system.practiceDays.start} days`,
  `half of an answer counts at ${system.contingencyAge.start} months`,
  `adds arousal up with a time constant of ${system.cortisolLag.start} minutes`,
  `(\`wariness\`, −${-system.wariness.start} instead of −1.2)`,
  `mean attentiveness is ${communityDeclarations.attentivenessMean.start}** instead of 0.3`,
  `${quiet} a look or smile, ${medium} a call, reach or approach, ${loud} a cry or cling`,
  `up to ${inWords(MOST_FIGURES)} figures`,
  `(${system.heartRateAtRest.start} + ${system.heartRateRise.start} A beats a minute with a lag of ${system.heartLag.start} s)`,
  `φ fades by ${100 * system.fearFading.start} % a day`,
  `(−${-communityDeclarations.careCorrelation.start}: rejecting`,
])("docs/model.md says what the declarations say: %s", (sentence) => {
  expect(page("model.md")).toContain(sentence);
});

test.each([
  `c₀ = ${system.priorCount.start} answers and α_V = ${system.learningRate.start},`,
  `tanh(κ/2), ${Math.tanh(system.unansweredBand.start / 2)
    .toFixed(2)
    .slice(1)}.`,
  `Means of ${CHILDREN} children each`,
])("docs/rivals.md says what the declarations say: %s", (sentence) => {
  expect(page("rivals.md")).toContain(sentence);
});

test.each([
  ...EPISODES.map((one) => `| ${one.number} ${one.name} |`),
  `waits ${inWords(strangeSituationDeclarations.doorwayPause.start)} seconds there`,
  `if resistance is ${FROZEN_RULE.resistance} or more in a reunion, and contact maintaining is ${FROZEN_RULE.contactForResistant} or more in one or crying fills more than ${100 * FROZEN_RULE.cryingForResistant} %`,
  `if mean avoidance is ${FROZEN_RULE.avoidance} or more and mean contact maintaining ${FROZEN_RULE.contactForAvoidant} or less`,
  `at a disorganisation of ${FROZEN_RULE.disorganisation} and more`,
  `normal, ${CODER_ERROR} scale points on every scale`,
])("docs/coding.md says what the procedure does: %s", (sentence) => {
  expect(page("coding.md")).toContain(sentence);
});

const visit = homeObservationDeclarations;

test.each([
  `visits for ${inWords((visit.visits.start * visit.visitMinutes.start) / 60)} hours on different days`,
  `in bouts of ${visit.boutMinutes.start} minutes`,
  "Before each visit a week passes",
  `(answered − ${INTERFERENCE_COST} · interfered with) / signals`,
  `within ${PROMPT_WITHIN} s counts 1, falling to one half at ${PROMPT_WITHIN + LATE_BY} s`,
  `with an error of ${inWords(visit.sensitivityError.start)} scale point`,
  `seconds held per return to play / ${SETTLING_FULL})`,
  `${home.upsetsPerDay.start} upsets in ${home.wakingHours.start} waking hours`,
  `Two coders err by ${visit.secureBaseError.start}.`,
])("docs/home-observation.md says what the procedure does: %s", (sentence) => {
  expect(page("home-observation.md")).toContain(sentence);
  expect([visit.daysBetweenVisits.start, RETURNS_FULL]).toEqual([7, 1]);
});

test("README says how many children and populations the battery has", () => {
  const { community, ...others } = populations;
  const children = community.children.full.toLocaleString("en");
  expect(page("../README.md")).toContain(
    `${children} children of the community and ${inWords(Object.keys(others).length)} other populations`,
  );
});
