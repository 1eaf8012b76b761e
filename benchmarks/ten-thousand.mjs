// Ten thousand children, each with its whole first year and the Strange Situation: seconds, peak
// memory, and whether the tables are the same for any number of threads. And a study of a million,
// interrupted, beside a small one: memory does not grow with the study.
//
//     node benchmarks/ten-thousand.mjs [--children N] [--full] [--write]
//
// Ends with exit code 2 when tables differ.
import { availableParallelism } from "node:os";
import { full, keep, numberAfter } from "./kept.mjs";
import { simulate, studyOf } from "./simulate.mjs";

const CHILDREN = numberAfter("--children", full ? 10_000 : 100);
const MILLION = 1_000_000;
/** Seconds that the study of a million has. */
const PATIENCE = full ? 60 : 8;
const THREADS = Math.max(2, availableParallelism());

const study = studyOf({ children: CHILDREN });
const many = await simulate(study, { threads: THREADS, hashing: true });
const one = await simulate(study, { threads: 1, hashing: true });
const small = await simulate(studyOf({ children: 100 }), { threads: THREADS });
const million = studyOf({ children: MILLION });
const begun = await simulate(million, { threads: THREADS, stopAfter: PATIENCE });

const same = JSON.stringify(many.tables) === JSON.stringify(one.tables);
const speedUp = (one.seconds / many.seconds).toFixed(2);

const row = (children, threads, { lives, seconds, peak }, faster, tables) => [
  children,
  threads,
  lives,
  seconds.toFixed(1),
  (lives / seconds).toFixed(1),
  faster,
  peak.toFixed(0),
  tables,
];
keep("ten-thousand", [
  ["children", "threads", "lives kept", "seconds", "lives/s", "speed-up", "peak MB", "tables"],
  row(CHILDREN, 1, one, "1.00", "–"),
  row(CHILDREN, THREADS, many, speedUp, same ? "the same bytes" : "OTHER BYTES"),
  row(100, THREADS, small, "–", "–"),
  row(MILLION, THREADS, begun, "–", "interrupted"),
]);
if (!same) process.exitCode = 2;
