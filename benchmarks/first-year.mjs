// A first year (365 days × 6 upsets) plus Strange Situation, children of the community mix, on one
// core; and the peak memory of cohorts of different size. Build first: npm run bench does.
//
// Prints a table and, with --write, keeps it in benchmarks/results/first-year.csv.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { systemDeclarations, temperamentDeclarations, valuesOf } from "bowlby/model";
import { communityDeclarations, liveChild } from "bowlby/population";
import { everydayDeclarations, strangeSituationDeclarations } from "bowlby/procedures";

const CHILDREN = 200;
const ROUNDS = 5;

const plan = {
  seed: 1,
  children: CHILDREN,
  days: 365,
  care: undefined,
  temperament: valuesOf(temperamentDeclarations),
  temperamentVaries: true,
  community: valuesOf(communityDeclarations),
  system: valuesOf(systemDeclarations),
  everyday: valuesOf(everydayDeclarations),
  strangeSituation: valuesOf(strangeSituationDeclarations),
};

/** Milliseconds a child, of one round over the same children. */
function round() {
  const start = process.hrtime.bigint();
  for (let child = 0; child < CHILDREN; child++) liveChild(plan, child);
  return Number(process.hrtime.bigint() - start) / 1e6 / CHILDREN;
}

/** Peak resident memory of `bowlby ssp` on one thread, megabytes. */
function peakMemory(children) {
  const code = `
    import { liveCohort } from "${new URL("../dist/cli/threads/index.js", import.meta.url)}";
    const plan = { ...${JSON.stringify(plan)}, care: undefined, children: ${children}, days: 20 };
    let seen = 0;
    for await (const one of liveCohort(plan, 1, new AbortController().signal)) seen += one.child >= 0;
    console.log(seen, process.resourceUsage().maxRSS / 1024);`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", code]).toString();
  return Number(said.trim().split(" ")[1]);
}

const rounds = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b);
const rows = [
  ["quantity", "value", "unit"],
  ["first year and Strange Situation, fastest of 5 rounds", rounds[0].toFixed(2), "ms/child"],
  ["first year and Strange Situation, median of 5 rounds", rounds[2].toFixed(2), "ms/child"],
  ...[500, 2000, 8000].map((children) => [
    `peak memory of ${children} children (20 days each)`,
    peakMemory(children).toFixed(0),
    "MB",
  ]),
  ["processor", cpus()[0]?.model ?? "unknown", ""],
  ["node", process.version, ""],
];
const text = `${rows.map((row) => row.map((cell) => (/,/.test(cell) ? `"${cell}"` : cell)).join(",")).join("\n")}\n`;
process.stdout.write(text);
if (process.argv.includes("--write")) {
  writeFileSync(new URL("results/first-year.csv", import.meta.url), text);
}
