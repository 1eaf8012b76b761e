import { Command, CommanderError } from "commander";
import { StudyError } from "../study/index.ts";
import { addCalibrate } from "./calibrate/index.ts";
import { addCompare } from "./compare/index.ts";
import { DISCLAIMER } from "./disclaimer.ts";
import { addDoctor } from "./doctor/index.ts";
import { CheckFailed, EXIT, UserError } from "./errors.ts";
import { addExplain } from "./explain/index.ts";
import { addExport } from "./export/index.ts";
import { addLab } from "./lab/index.ts";
import { addMap } from "./map/index.ts";
import { VERSION } from "./package.ts";
import { addParameters } from "./parameters/index.ts";
import { addReport } from "./report/index.ts";
import { addRerun } from "./rerun/index.ts";
import { addScore } from "./score/index.ts";
import { addSimulate } from "./simulate/index.ts";
import { addSsp } from "./ssp/index.ts";
import { addTrial } from "./trial/index.ts";
import { addValidate } from "./validate/index.ts";

/**
 * Runs the command line and returns the exit code: 0 fine, 1 the user's error, 2 a check failed,
 * 3 ours.
 *
 * @param words the command line without node and script
 */
export async function main(words: readonly string[], signal: AbortSignal): Promise<number> {
  try {
    const asked = words.length === 0 ? ["lab"] : words;
    await programOf(asked, signal).parseAsync(asked, { from: "user" });
    return EXIT.fine;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.user;
    if (error instanceof UserError || error instanceof StudyError) {
      process.stderr.write(`bowlby: ${error.message}\n`);
      return EXIT.user;
    }
    if (error instanceof CheckFailed) {
      process.stderr.write(`bowlby: ${error.message}\n`);
      return EXIT.checkFailed;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `bowlby ${VERSION}: this is our fault, not yours. Please report it with the command you gave.\n${text}\n`,
    );
    return EXIT.ours;
  }
}

function programOf(words: readonly string[], signal: AbortSignal): Command {
  const program = new Command("bowlby");
  program
    .description(`The attachment system, as software.\n${DISCLAIMER}`)
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, "bowlby:")) })
    .showHelpAfterError("See bowlby --help, or bowlby <command> --help.");
  addLab(program, signal);
  addSsp(program, words, signal);
  addSimulate(program, signal);
  addRerun(program, signal);
  addValidate(program, signal);
  addCalibrate(program, signal);
  addCompare(program, signal);
  addReport(program);
  addTrial(program);
  addExport(program);
  addScore(program);
  addMap(program);
  addExplain(program);
  addParameters(program);
  addDoctor(program);
  return program;
}
