/**
 * Writes src/instruments/ecr-r/fitted.ts: the items fitted to the Human Penguin Project.
 *
 *     npm run build && node scripts/fit-ecr-r.mjs hpp_ecrr_items.csv
 */
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { answersOfText } from "bowlby/data";
import { fitEcrR } from "bowlby/instruments";

const { people } = answersOfText(readFileSync(argv[2], "utf8"), { missing: [8] });
const { people: used, items, r } = fitEcrR(people.map(({ answers }) => answers));
const row = ({ slope, thresholds }) =>
  `  [${[slope, ...thresholds].map((x) => Number(x.toFixed(3))).join(", ")}],`;
const file = new URL("../src/instruments/ecr-r/fitted.ts", import.meta.url);
writeFileSync(
  file,
  `// Written by scripts/fit-ecr-r.mjs; a test fits again where the data are there.

/** Slope and six thresholds of items 1 to 36, higher answers meaning more (docs/questionnaires.md). */
export const FITTED: readonly (readonly number[])[] = [
${[...items.anxiety, ...items.avoidance].map(row).join("\n")}
];

/** People who answered something on both scales. */
export const FITTED_PEOPLE = ${used};

/** Correlation of latent anxiety and avoidance among them. */
export const FITTED_R = ${Number(r.toFixed(3))};
`,
);
