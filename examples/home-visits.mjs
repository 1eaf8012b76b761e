// Children of the community grow up for a year, are observed at home, and come to the Strange
// Situation. One row a child as CSV: what the caregiver is like (which no observer sees), what two
// coders (a, b) made of each visit (1, 2), and the class in the Strange Situation.
//
// npm run build; node examples/home-visits.mjs 3
// The numbers of docs/home-observation.md: node examples/home-visits.mjs 300 > examples/home-visits.csv
import { createCaregiver, readiness, valuesOf } from "bowlby/model";
import { sigmoid } from "bowlby/numerics";
import { communityPlan, drawCare, drawTemperament } from "bowlby/population";
import {
  beginChildhood,
  codeStrangeSituation,
  holdStrangeSituation,
  homeObservationDeclarations,
  liveDays,
  observeHome,
  oneCaregiver,
} from "bowlby/procedures";

const plan = communityPlan({ children: Number(process.argv[2] ?? 3) });
const { seed, children, days, community, system, everyday, strangeSituation } = plan;
const settings = valuesOf(homeObservationDeclarations);

/** How likely this caregiver comforts a quiet bid in an hour neither good nor bad. */
function trueSensitivity(care) {
  const usual = createCaregiver("caregiver", care);
  return (1 - care.misreading) * sigmoid(readiness(usual, 0.2, system) - system.unansweredBand);
}

/** One child: observed at home first, then in the Strange Situation. */
function observe(child) {
  const care = drawCare(seed, child, community);
  const temperament = drawTemperament(seed, child, plan.temperament, community);
  const childhood = beginChildhood(seed, child, temperament, oneCaregiver(care), system);
  liveDays(childhood, days, everyday, system);
  const home = observeHome(childhood, 0, settings, everyday, system);
  const { caregiver } = childhood.companions[0];
  const { person } = childhood.scene;
  const { log } = holdStrangeSituation(seed, child, 0, person, caregiver, strangeSituation, system);
  return { care, temperament, home, coding: codeStrangeSituation(log) };
}

function rowOf(child) {
  const { care, temperament, home, coding } = observe(child);
  const ratings = home.visits.flatMap(({ coders }) => coders);
  const numbers = [
    trueSensitivity(care),
    ...ratings.map(({ sensitivity }) => sensitivity),
    ...ratings.map(({ secureBase }) => secureBase),
  ].map((number) => number.toFixed(3));
  const reactivity = temperament.reactivity.toFixed(5);
  return [child, reactivity, ...numbers, home.frights, coding.organised, coding.classification];
}

const scales = ["sensitivity", "secure_base"];
const ratings = scales.flatMap((scale) => ["1a", "1b", "2a", "2b"].map((by) => `${scale}_${by}`));
const head = ["child", "reactivity", "true_sensitivity", ...ratings, "frightening_acts"];
console.log([...head, "organised", "classification"].join(","));
for (let child = 0; child < children; child++) console.log(rowOf(child).join(","));
