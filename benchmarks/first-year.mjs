// A first year (365 days × 6 upsets) plus Strange Situation, children of the community mix, on one
// core; and the peak memory of cohorts of different size. Build first: npm run bench does.
//
// Prints a table and, with --write, keeps it in benchmarks/results/first-year.csv.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { communityPlan, liveChild } from "bowlby/population";

const CHILDREN = 200;
const ROUNDS = 5;

const plan = communityPlan({ children: CHILDREN });

/** Milliseconds a child, of one round over the same children. */
function round() {
  const start = process.hrtime.bigint();
  for (let child = 0; child < CHILDREN; child++) liveChild(plan, child);
  return Number(process.hrtime.bigint() - start) / 1e6 / CHILDREN;
}

/** Peak resident memory of `bowlby ssp --out`, tables and report included, megabytes. */
function peakMemory(children) {
  const folder = mkdtempSync(join(tmpdir(), "bowlby-memory-"));
  const words = ["ssp", "--threads", "1", "--days", "20", "--quiet", "--json"];
  const argv = [
    "node",
    "bowlby",
    ...words,
    "--children",
    `${children}`,
    "--out",
    join(folder, "out"),
  ];
  const code = `
    process.argv = ${JSON.stringify(argv)};
    process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS / 1024)));
    await import("${new URL("../dist/cli/main.js", import.meta.url)}");`;
  const said = spawnSync(process.execPath, ["--input-type=module", "-e", code]).stderr.toString();
  rmSync(folder, { recursive: true });
  return Number(said);
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
