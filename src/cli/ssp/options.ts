import type { Command } from "commander";
import { addPlanOptions, MOST_CHILDREN } from "../plan/index.ts";
import { runSsp, type SspOptions } from "./command.ts";

/** Adds `bowlby ssp`; `words`, the whole command line, goes into its record. */
export function addSsp(program: Command, words: readonly string[], signal: AbortSignal): void {
  const ssp = program
    .command("ssp")
    .description("raise children at home, then hold and code the Strange Situation")
    .option("--children <n>", `how many children, 1 to ${MOST_CHILDREN}`, "200")
    .option("--threads <t>", "threads; any number gives the same results (default: all cores)")
    .option("--out [dir]", "leave tables, manifest and report there (default: results/ssp-…)")
    .option("--json", "print JSON instead of a table")
    .option("--quiet", "no progress");
  addPlanOptions(ssp)
    .allowExcessArguments(false)
    .action((options: SspOptions) => runSsp(options, words, signal));
}
