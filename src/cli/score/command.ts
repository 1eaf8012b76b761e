import type { Command } from "commander";
import { answersOfText, DataError } from "../../data/index.ts";
import { AnswersError, checkAnswers, scoreEcrR } from "../../instruments/index.ts";
import { UserError } from "../errors.ts";
import { givenText } from "../given-file.ts";
import { type ScoreRow, scoresAsCsv } from "./rows.ts";
import { jsonOf, summaryOf } from "./told.ts";

interface ScoreOptions {
  readonly keyed?: true;
  readonly missing?: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** Adds `bowlby score`. */
export function addScore(program: Command): void {
  program
    .command("score")
    .description("score answers to the 36 items of the ECR-R (docs/questionnaires.md)")
    .argument("<file>", "CSV with a column for each item, as ECR1 to ECR36, and id if there is one")
    .option("--keyed", "reversed items are turned round already")
    .option("--missing <codes>", "codes that stand for a missing answer, as 0,8")
    .option("--json", "print scores and reliability as JSON")
    .option("--quiet", "scores only")
    .allowExcessArguments(false)
    .action(score);
}

/** @throws UserError for whatever the user can mend */
function score(file: string, { keyed, missing, json, quiet }: ScoreOptions): void {
  const text = givenText(file, "The answers", "docs/questionnaires.md");
  const turned = keyed === true;
  try {
    const { people } = answersOfText(text, { missing: codesOf(missing) });
    const found = checkAnswers(
      people.map(({ answers }) => answers),
      turned,
    );
    const rows = people.map(({ id, answers }): ScoreRow => ({ id, ...scoreEcrR(answers, turned) }));
    if (json === true) {
      process.stdout.write(`${JSON.stringify(jsonOf(rows, found), null, 2)}\n`);
      return;
    }
    process.stdout.write(scoresAsCsv(rows));
    if (quiet !== true) process.stderr.write(summaryOf(found));
  } catch (error) {
    if (error instanceof DataError || error instanceof AnswersError) {
      throw new UserError(`${file}: ${error.message}`);
    }
    throw error;
  }
}

function codesOf(text: string | undefined): number[] {
  if (text === undefined) return [];
  return text.split(",").map((code) => {
    const value = code.trim() === "" ? Number.NaN : Number(code);
    if (Number.isInteger(value)) return value;
    throw new UserError(`--missing is "${text}"; it must be whole numbers with commas, as 0,8.`);
  });
}
