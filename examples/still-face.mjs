// Children of a few kinds of care, described by how their caregiver answers, are held at five and a
// half months in the still-face procedure. Means over children, one line an episode.
//
// npm run build; node examples/still-face.mjs
// The numbers of docs/still-face.md: node examples/still-face.mjs > examples/still-face.txt
import { careDeclarations, valuesOf } from "bowlby/model";
import { communityPlan, drawCare, drawTemperament } from "bowlby/population";
import {
  beginChildhood,
  holdStillFace,
  liveDays,
  measureStillFace,
  oneCaregiver,
  stillFaceDeclarations,
} from "bowlby/procedures";

const CHILDREN = 40;
const DAYS = 165;
const plan = communityPlan({ seed: 4 });
const { seed, system, everyday, community } = plan;
const settings = valuesOf(stillFaceDeclarations);

/** Caregivers by availability and attentiveness to quiet signals; `undefined`: the community's. */
const CAREGIVERS = [
  ["of the community", undefined],
  ["answer quiet and loud signals", { availability: 2, attentiveness: 1 }],
  ["answer loud signals only", { availability: 1.8, attentiveness: -2 }],
  ["tolerate quiet nearness, rebuff distress", { availability: -1, attentiveness: 1.4 }],
  ["answer neither", { availability: -1.5, attentiveness: -1 }],
];

/** One child: what could be seen and what went on inside, episode by episode. */
function hold(child, given) {
  const care = given ? valuesOf(careDeclarations, given) : drawCare(seed, child, community);
  const temperament = drawTemperament(seed, child, plan.temperament, community);
  const childhood = beginChildhood(seed, child, temperament, oneCaregiver(care), system);
  liveDays(childhood, DAYS, everyday, system);
  const { person } = childhood.scene;
  const { caregiver } = childhood.companions[0];
  const held = holdStillFace(seed, child, 0, person, caregiver, settings, system);
  return measureStillFace(held.log).map((seen, i) => ({ ...seen, ...held.inside[i] }));
}

/** Heading, width and how a mean is written. */
const COLUMNS = [
  ["in step", "matchedShare", percent],
  ["positive", "positiveShare", percent],
  ["negative", "negativeShare", percent],
  ["gaze", "gazeShare", percent],
  ["bids", "bidShare", percent],
  ["away", "turnAwayShare", percent],
  ["arousal", "arousalMean", (mean) => mean.toFixed(2)],
  ["peak", "arousalPeak", (mean) => mean.toFixed(2)],
  ["bpm", "heartRate", (mean) => mean.toFixed(0)],
  ["vagal", "vagalTone", (mean) => mean.toFixed(2)],
];
const WIDTH = 9;

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

console.log(
  `The still face: ${CHILDREN} children per line of ${DAYS} days; shares of time and means\n`,
);
console.log(" ".repeat(12) + COLUMNS.map(([heading]) => heading.padStart(WIDTH)).join(""));
for (const [name, care] of CAREGIVERS) {
  const held = Array.from({ length: CHILDREN }, (_, child) => hold(child, care));
  console.log(`caregivers ${care === undefined ? "" : "who "}${name}`);
  for (const [i, episode] of ["baseline", "still face", "reunion"].entries()) {
    const cells = COLUMNS.map(([, measure, write]) => {
      const mean = held.reduce((sum, child) => sum + child[i][measure], 0) / CHILDREN;
      return write(mean).padStart(WIDTH);
    });
    console.log(`  ${episode.padEnd(10)}${cells.join("")}`);
  }
}
