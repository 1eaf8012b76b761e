import type { Command } from "commander";
import { CheckFailed } from "../errors.ts";
import { VERSION } from "../package.ts";
import { examine, failuresOf } from "./examination.ts";
import { jsonOf, textOf } from "./report.ts";

/** Adds `bowlby doctor`. */
export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .description("look at this machine: Node, same bits as elsewhere, speed, folders")
    .option("--json", "print JSON instead of text")
    .allowExcessArguments(false)
    .action(runDoctor);
}

/**
 * `bowlby doctor`: prints what it finds.
 *
 * @throws CheckFailed when Node is too old, the bits differ, or the results folder cannot be written
 */
function runDoctor({ json }: { readonly json?: true }): void {
  const found = examine();
  process.stdout.write(
    json ? `${JSON.stringify(jsonOf(VERSION, found), null, 2)}\n` : textOf(VERSION, found),
  );
  const failures = failuresOf(found);
  if (failures.length > 0) throw new CheckFailed(failures.join("\nbowlby: "));
}
