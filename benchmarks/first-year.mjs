// A first year (365 days × 6 upsets) plus Strange Situation, children of the community mix, on one
// core; and the peak memory of cohorts of different size.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { communityPlan, liveChild } from "bowlby/population";
import { full, keep, numberAfter } from "./kept.mjs";
import { median, minimum } from "./rounds.mjs";

const CHILDREN = full ? 200 : 40;
const ROUNDS = numberAfter("--rounds", full ? 5 : 3);
const COHORTS = full ? [500, 2000, 8000] : [100, 400];

const plan = communityPlan({ children: CHILDREN });

/** Milliseconds a child, of one round over the same children. */
function round() {
  const start = performance.now();
  for (let child = 0; child < CHILDREN; child++) liveChild(plan, child);
  return (performance.now() - start) / CHILDREN;
}

/** Peak resident memory of `bowlby ssp --out`, tables and report included, megabytes. */
function peakMemory(children) {
  const folder = mkdtempSync(join(tmpdir(), "bowlby-memory-"));
  const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
  const words = ["ssp", "--threads", "1", "--days", "20", "--quiet", "--json"];
  const size = ["--children", `${children}`, "--out", join(folder, "out")];
  const preloaded = ["--import", new URL("peak.mjs", import.meta.url).href];
  const ran = spawnSync(process.execPath, [...preloaded, main, ...words, ...size]);
  rmSync(folder, { recursive: true });
  return Number(ran.stderr.toString().trimEnd().split("\n").at(-1));
}

const rounds = Array.from({ length: ROUNDS }, round);
const life = "first year and Strange Situation";
keep("first-year", [
  ["quantity", "value", "unit"],
  [`${life}, fastest of ${ROUNDS} rounds`, minimum(rounds).toFixed(2), "ms/child"],
  [`${life}, median of ${ROUNDS} rounds`, median(rounds).toFixed(2), "ms/child"],
  ...COHORTS.map((children) => [
    `peak memory of ${children} children (20 days each)`,
    peakMemory(children).toFixed(0),
    "MB",
  ]),
]);
