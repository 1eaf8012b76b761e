// The dyad task (DECLARATION.md), by bowlby and by flocc. Each measurement has a process of its own:
// in one process the second would find functions that the first made slow, or fast.
//
// Ends with exit code 2 when implementations that share chance differ in their checksum.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { full, keep, numberAfter } from "../kept.mjs";
import { median, minimum, takeTurns } from "../rounds.mjs";

const PAIRS = 1000;
const STEPS = full ? 1000 : 100;
const ROUNDS = numberAfter("--rounds", full ? 7 : 3);

/** What each is called in the table, and whether its checksum is that of the declaration. */
const implementations = {
  ours: ["bowlby", true],
  flocc: ["flocc, get and set", true],
  "flocc-direct": ["flocc, getData", true],
  "flocc-own-chance": ["flocc, get and set, its own chance", false],
  "chance-alone": ["the shared chance alone", false],
};
const names = Object.keys(implementations);

const measured = await takeTurns(names, ROUNDS, measure);

function measure(name) {
  const script = fileURLToPath(new URL("measure.mjs", import.meta.url));
  const argv = ["--expose-gc", script, name, `${PAIRS}`, `${STEPS}`];
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: "utf8" }));
}

const ours = measured.get("ours").map(({ living }) => living);
const rows = names.map((name) => {
  const runs = measured.get(name);
  const living = runs.map((run) => run.living);
  const [title, comparable] = implementations[name];
  return [
    title,
    comparable ? "as declared" : "–",
    (1000 * minimum(living)).toFixed(0),
    (1000 * median(living)).toFixed(0),
    // The chance alone takes no steps.
    name === "chance-alone" ? "–" : ((2e-6 * PAIRS * STEPS) / minimum(living)).toFixed(2),
    (minimum(living) / minimum(ours)).toFixed(1),
    (median(living) / median(ours)).toFixed(1),
    (1000 * median(runs.map((run) => run.making))).toFixed(1),
  ];
});

const head = [
  "implementation",
  "checksum",
  "minimum, ms",
  "median, ms",
  "million agent-steps/s",
  "ratio of minima",
  "ratio of medians",
  "making the agents, ms",
];
keep("dyad", [head, ...rows], { pairs: PAIRS, steps: STEPS, rounds: ROUNDS });

const checksums = names
  .filter((name) => implementations[name][1])
  .flatMap((name) => measured.get(name).map(({ checksum }) => JSON.stringify(checksum)));
if (new Set(checksums).size > 1) {
  console.error(`Checksums differ: ${[...new Set(checksums)].join(", ")}`);
  process.exitCode = 2;
}
