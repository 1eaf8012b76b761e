import { Command, CommanderError } from "commander";
import { careDeclarations, type Declarations, temperamentDeclarations } from "../model/index.ts";
import { EXIT, UserError } from "./errors.ts";
import { optionName } from "./numbers.ts";
import { VERSION } from "./package.ts";
import { DISCLAIMER, MOST_CHILDREN, runSsp, type SspOptions } from "./ssp/index.ts";

/**
 * Runs the command line and returns the exit code: 0 fine, 1 the user's error, 2 a check failed,
 * 3 ours.
 *
 * @param words the command line without node and script
 */
export async function main(words: readonly string[], signal: AbortSignal): Promise<number> {
  try {
    await programOf(words, signal).parseAsync(words, { from: "user" });
    return EXIT.fine;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.user;
    if (error instanceof UserError) {
      process.stderr.write(`bowlby: ${error.message}\n`);
      return EXIT.user;
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
  addSsp(program, words, signal);
  return program;
}

function addSsp(program: Command, words: readonly string[], signal: AbortSignal): void {
  const ssp = program
    .command("ssp")
    .description("raise children at home, then hold and code the Strange Situation")
    .option("--children <n>", `how many children, 1 to ${MOST_CHILDREN}`, "200")
    .option("--seed <s>", "seed of all chance; the same seed gives the same bytes", "1")
    .option("--days <n>", "days at home before the Strange Situation", "365")
    .option("--threads <t>", "threads; any number gives the same results (default: all cores)")
    .option("--out [dir]", "leave tables, manifest and report there (default: results/ssp-…)")
    .option("--json", "print JSON instead of a table")
    .option("--quiet", "no progress")
    .option(
      "--set <name=value>",
      "change one quantity of docs/model.md#9-parameters; may be repeated",
      (text: string, before: string[]) => [...before, text],
      [] as string[],
    );
  addDeclared(ssp, careDeclarations, "One caregiver for all children; default: the community's");
  addDeclared(
    ssp,
    temperamentDeclarations,
    "Temperament; without --reactivity that varies from child to child",
  );
  ssp.allowExcessArguments(false).action((options: SspOptions) => runSsp(options, words, signal));
}

/** One option per declared quantity, so that none can be forgotten or differ from its table. */
function addDeclared(command: Command, declarations: Declarations, title: string): void {
  command.optionsGroup(`${title}:`);
  for (const [name, one] of Object.entries(declarations)) {
    const [low, high] = one.range;
    const unit = one.unit === "" ? "" : ` ${one.unit}`;
    command.option(
      `--${optionName(name)} <${one.symbol}>`,
      `${one.meaning} ${low} to ${high}${unit}; else ${one.start}`,
    );
  }
}
