// Who finds whom, and who stays: circles of grown people who meet by chance, go on by what they meet,
// live together, part and meet others.
//
// npm run build; node examples/mating-pool.mjs
// The numbers of docs/pairing.md: node examples/mating-pool.mjs > examples/mating-pool.txt
import { grownDeclarations, systemDeclarations, valuesOf } from "bowlby/model";
import { lineOfLeastSquares, meanInterval, shareInterval } from "bowlby/numerics";
import {
  drawnBy,
  fates,
  likeness,
  liveCircle,
  middleOf,
  pairingDeclarations,
  placedPairs,
  pullOfPartner,
  securityOf,
  withEitherPartner,
} from "bowlby/population";
import { everydayDeclarations, togetherDeclarations } from "bowlby/procedures";

const CIRCLES = 4;
const FOLLOWED = 8;
const SEED = 1;
const range = (n) => Array.from({ length: n }, (_, i) => i);
const planOf = (circle) => ({
  seed: SEED,
  circle,
  pairing: valuesOf(pairingDeclarations),
  together: valuesOf(togetherDeclarations),
  everyday: valuesOf(everydayDeclarations),
  system: valuesOf(systemDeclarations),
  grown: valuesOf(grownDeclarations),
});
const cell = (value, digits = 2, width = 8) => value.toFixed(digits).padStart(width);
const interval = ({ point, low, high }) =>
  `${cell(point, 2, 6)} [${low.toFixed(2)}, ${high.toFixed(2)}]`.padEnd(24);

const circles = range(CIRCLES).map((circle) => liveCircle(planOf(circle)));
const pairs = circles.flatMap(placedPairs);
const moved = pairs.filter(({ since }) => since !== undefined);
const followed = moved.filter(({ lasted }) => lasted !== undefined);
const lasted = followed.filter((one) => one.lasted);
const people = circles.flatMap(({ before }) => before);

console.log(
  `1 ${people.length} people in ${CIRCLES} circles, ${circles[0].days} days\n\nfirst evenings ${pairs.length}, moved in ${moved.length}`,
);
const { point, low, high } = shareInterval(lasted.length, followed.length);
console.log(
  `together for two years: ${lasted.length} of ${followed.length}, ${(100 * point).toFixed(0)} % [${(100 * low).toFixed(0)}, ${(100 * high).toFixed(0)}]`,
);

console.log("\n2 How alike two are (r [95 %])\n");
console.log(`             ${"who met".padEnd(24)}${"moved in".padEnd(24)}lasted two years`);
for (const of of ["anxiety", "avoidance", "security"]) {
  const row = [pairs, moved, lasted].map((some) => interval(likeness(some, of))).join("");
  console.log(`${of.padEnd(12)}${row}`.trimEnd());
}

console.log(
  "\n3 Break-ups a year of living together, by how many of the two are in the upper half\n",
);
console.log("                none            one           both");
for (const of of ["anxiety", "avoidance", "security"]) {
  const row = fates(moved, of, middleOf(circles, of))
    .map(({ hazard, ended, couples }) => `${cell(hazard, 2, 6)} (${ended}/${couples})`.padEnd(16))
    .join("");
  console.log(`${of.padEnd(12)}${row}`.trimEnd());
}

console.log("\n4 Two years with somebody: change of own security, logits\n");
const drawn = drawnBy(pairs);
console.log(
  `of those who lasted (n = ${drawn.length}): ${pullOfPartner(drawn).toFixed(2)} per logit of the partner's security, own held constant`,
);
const either = range(2).flatMap((circle) => withEitherPartner(planOf(circle), FOLLOWED));
const change = (whom) => either.map((one) => securityOf(one[whom]) - securityOf(one.before));
console.log(`the same ${either.length} people, nobody parts:`);
for (const whom of ["secure", "insecure"]) {
  const name = `  with the ${whom === "secure" ? "most" : "least"} secure of the circle`;
  console.log(`${name.padEnd(40)}${interval(meanInterval(change(whom)))}`.trimEnd());
}
const gain = either.map((one) => securityOf(one.secure) - securityOf(one.insecure));
console.log(`${"  difference".padEnd(40)}${interval(meanInterval(gain))}`.trimEnd());
const own = either.map(({ before }) => securityOf(before));
console.log(
  `${"  difference per logit of own security".padEnd(40)}${cell(lineOfLeastSquares(own, gain).slope, 2, 6)}`,
);
