// Families of the community, generation after generation: each child is raised by somebody who was a
// child of the generation before. One row a generation: how many were coded A, B, C and D at twelve
// months, and how they were cared for.
//
// npm run build; node examples/generations.mjs 20 3
import { communityFamily, generationsOf, liveLineage } from "bowlby/population";

const families = Number(process.argv[2] ?? 20);
const generations = Number(process.argv[3] ?? 3);
const lived = Array.from({ length: families }, (_, family) =>
  generationsOf(liveLineage(communityFamily(1, family, generations))),
);

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const head = ["generation", "A %", "B %", "C %", "D %", "available", "attentive", "frightens %"];
console.log(`${families} families`);
console.log(head.map((name) => name.padStart(11)).join(" "));
for (let place = 0; place < generations; place++) {
  const people = lived.map((family) => family[place]);
  const share = (is) => (100 * mean(people.map((one) => (is(one) ? 1 : 0)))).toFixed(1);
  const cells = [
    String(place + 1),
    ...["A", "B", "C", "D"].map((code) => share((one) => one.classification === code)),
    mean(people.map(({ care }) => care.availability)).toFixed(2),
    mean(people.map(({ care }) => care.attentiveness)).toFixed(2),
    share(({ care }) => care.frightening > 0),
  ];
  console.log(cells.map((cell) => cell.padStart(11)).join(" "));
}
