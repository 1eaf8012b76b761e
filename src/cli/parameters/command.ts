import { type Command, Option } from "commander";
import { didYouMean } from "../../study/index.ts";
import { UserError } from "../errors.ts";
import { VERSION } from "../package.ts";
import { type Quantity, quantities } from "./quantity.ts";
import { detailOf, listOf } from "./text.ts";
import { csvOf, jsonOf } from "./tidy.ts";

interface ParametersOptions {
  readonly standing?: Quantity["standing"];
  readonly json?: true;
  readonly csv?: true;
}

const STANDINGS: readonly Quantity["standing"][] = ["measured", "fitted", "assumed"];

/** Adds `bowlby parameters`. */
export function addParameters(program: Command): void {
  program
    .command("parameters")
    .description("show every declared quantity: start value, range, standing, meaning, works")
    .argument("[name...]", "only these, in detail")
    .addOption(new Option("--standing <word>", "only those of one standing").choices(STANDINGS))
    .addOption(new Option("--json", "print JSON instead of text").conflicts("csv"))
    .option("--csv", "print a table for other programs instead of text")
    .action(runParameters);
}

/**
 * `bowlby parameters`: prints what is declared.
 *
 * @throws UserError when a name is not declared, with the nearest that are
 */
function runParameters(names: readonly string[], options: ParametersOptions): void {
  const { standing, json, csv } = options;
  for (const name of names) requireKnown(name);
  const chosen = quantities.filter(
    (one) =>
      (names.length === 0 || names.includes(one.name)) &&
      (standing === undefined || one.standing === standing),
  );
  if (json) process.stdout.write(`${JSON.stringify(jsonOf(VERSION, chosen), null, 2)}\n`);
  else if (csv) process.stdout.write(csvOf(chosen));
  else if (chosen.length === 0) process.stdout.write("No quantity is of that standing.\n");
  else if (names.length > 0) process.stdout.write(detailOf(chosen));
  else {
    process.stdout.write(listOf(chosen));
    process.stderr.write(
      "With names: basis and works as well. --csv and --json hold everything.\n",
    );
  }
}

function requireKnown(name: string): void {
  const known = quantities.map((one) => one.name);
  if (known.includes(name)) return;
  throw new UserError(
    `There is no quantity "${name}".${didYouMean(name, known)} bowlby parameters lists all of them.`,
  );
}
