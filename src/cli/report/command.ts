import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import {
  didYouMean,
  type FigurePlan,
  figureOf,
  lifeColumns,
  type StudyPlan,
} from "../../study/index.ts";
import { UserError } from "../errors.ts";
import { drawStudy, resultOf, STUDY, tableFile, wholeManifest } from "../run-folder/index.ts";
import { readStudyFile } from "../simulate/index.ts";
import { writeWhole } from "../whole-file.ts";

interface ReportOptions {
  readonly x?: string;
  readonly y?: string;
  readonly by?: string;
  readonly out: string;
  readonly quiet?: true;
}

/** Adds `bowlby report`. */
export function addReport(program: Command): void {
  program
    .command("report")
    .description("draw any factor × output of a finished study, without running it again")
    .argument("<dir>", "folder of results of bowlby simulate")
    .option("--x <factor>", "factor along the axis (default: all)")
    .option("--y <output>", "column of the table of lives, or column=category (default: main ones)")
    .option("--by <factor>", "factor to tell apart by colour")
    .requiredOption("--out <file>", "page to write")
    .option("--quiet", "no progress")
    .allowExcessArguments(false)
    .action(report);
}

/** @throws UserError for whatever the user can mend */
async function report(folder: string, options: ReportOptions): Promise<void> {
  if (existsSync(options.out)) {
    throw new UserError(
      `"${options.out}" is there already; nothing was written. Give --out a new name.`,
    );
  }
  const manifest = await wholeManifest(folder);
  const { plan } = readStudyFile(join(folder, STUDY));
  const figures = figuresOf(plan, options);
  const { version } = manifest;
  const lives = join(folder, tableFile(plan, "lives"));
  const result = await resultOf({ plan, version }, figures, lives, options.quiet === true);
  writeWhole(options.out, await drawStudy(result));
  const many = figures.length === 1 ? "1 figure" : `${figures.length} figures`;
  process.stdout.write(`${many} in ${options.out}\n`);
}

/** What was asked for: one figure, or of the usual ones those that fit. */
function figuresOf(plan: StudyPlan, { x, y, by }: ReportOptions): readonly FigurePlan[] {
  if (x !== undefined && y !== undefined) return [asked(plan, x, y, by)];
  if (by !== undefined) throw new UserError("--by needs --x and --y.");
  const factors = [...new Set(plan.figures.map((figure) => figure.x))];
  if (y !== undefined) return factors.map((factor) => asked(plan, factor, y, undefined));
  if (x === undefined) return plan.figures;
  const found = plan.figures.filter((figure) => figure.x === x);
  if (found.length > 0) return found;
  throw new UserError(
    `--x is "${x}"; it must be a factor: ${factors.join(", ")}.${didYouMean(x, factors)}`,
  );
}

function asked(plan: StudyPlan, x: string, y: string, by: string | undefined): FigurePlan {
  const figure = figureOf(plan, lifeColumns(plan), x, y, by);
  if ("said" in figure) throw new UserError(`--${figure.key} ${figure.said}`);
  return figure;
}
