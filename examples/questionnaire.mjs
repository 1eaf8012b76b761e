// What grown children say of themselves in a questionnaire, by the care they met.
//
// npm run build; node examples/questionnaire.mjs
// The numbers of docs/questionnaires.md: node examples/questionnaire.mjs > examples/questionnaire.txt
import {
  careDeclarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "bowlby/model";
import {
  beginChildhood,
  everydayDeclarations,
  holdQuestionnaire,
  liveDays,
  oneCaregiver,
  questionnaireDeclarations,
} from "bowlby/procedures";

const CHILDREN = 20;
const DAYS = 365;
const SEED = 3;
const system = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);
const everyday = valuesOf(everydayDeclarations);
const temperament = valuesOf(temperamentDeclarations);
const settings = valuesOf(questionnaireDeclarations);
const CARES = [
  ["answers quiet and loud signals", { availability: 2.4, attentiveness: 0.5 }],
  ["answers loud signals only", { availability: 1.6, attentiveness: -2 }],
  ["tolerates quiet, rebuffs distress", { availability: -0.8, attentiveness: 1.4 }],
  ["answers neither", { availability: -1, attentiveness: -1 }],
];

const meanOf = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
const sdOf = (values) => {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((one) => (one - mean) * (one - mean))));
};
const cell = (values) => `${meanOf(values).toFixed(1)} (${sdOf(values).toFixed(1)})`.padStart(12);

console.log(`${CHILDREN} children per line; means of 18 answers from 1 to 7, and their spread\n`);
console.log(
  `${"raised by one who".padEnd(36)}${"anxiety".padStart(12)}${"avoidance".padStart(12)}`,
);
for (const [who, given] of CARES) {
  const filled = Array.from({ length: CHILDREN }, (_, child) => {
    const home = oneCaregiver(valuesOf(careDeclarations, given));
    const childhood = beginChildhood(SEED, child, temperament, home, system);
    liveDays(childhood, DAYS, everyday, system);
    return holdQuestionnaire(childhood, "caregiver", 0, settings, system, grown).general.score;
  });
  const [anxiety, avoidance] = ["anxiety", "avoidance"].map((scale) =>
    cell(filled.map((score) => score[scale].mean)),
  );
  console.log(`${who.padEnd(36)}${anxiety}${avoidance}`);
}
