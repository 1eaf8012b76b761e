import type { Command } from "commander";
import { explainMoment, MomentError } from "../../population/index.ts";
import { UserError } from "../errors.ts";
import { wholeNumber } from "../numbers.ts";
import { VERSION } from "../package.ts";
import { addPlanOptions, MOST_CHILDREN, type PlanOptions, planOf } from "../plan/index.ts";
import { jsonOf } from "./json.ts";
import { textOf } from "./text.ts";

/** Options of `bowlby explain` as the command line gives them: text, or true for flags. */
interface ExplainOptions extends PlanOptions {
  readonly child: string;
  readonly at: string;
  readonly json?: true;
}

/** `bowlby explain`: why a child did what it did in one second of its Strange Situation. */
export function addExplain(program: Command): void {
  const explain = program
    .command("explain")
    .description("say why a child did what it did in one second of its Strange Situation")
    .requiredOption("--child <k>", "number of the child in its cohort, 0 for the first")
    .requiredOption("--at <episode:second>", "the second, from the episode's beginning: 6:40")
    .option("--json", "print JSON instead of words");
  addPlanOptions(explain).allowExcessArguments(false).action(runExplain);
}

/** @throws UserError for whatever the user can mend */
function runExplain(options: ExplainOptions): void {
  const child = wholeNumber("--child", options.child, 0, MOST_CHILDREN - 1);
  const [episode, second] = momentIn(options.at);
  const plan = planOf(options, child + 1);
  try {
    const explanation = explainMoment(plan, child, episode, second);
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(jsonOf(VERSION, explanation), null, 2)}\n`
        : textOf(VERSION, explanation),
    );
  } catch (error) {
    if (!(error instanceof MomentError)) throw error;
    throw new UserError(`--at is ${options.at}. ${error.message}`);
  }
}

function momentIn(text: string): [episode: number, second: number] {
  const [, episode, second] = /^(\d+):(\d+)$/.exec(text) ?? [];
  if (episode !== undefined && second !== undefined) return [Number(episode), Number(second)];
  throw new UserError(
    `--at is "${text}"; it must be EPISODE:SECOND, two whole numbers from 1:0 on, such as 6:40.`,
  );
}
