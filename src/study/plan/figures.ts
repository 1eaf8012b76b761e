import type { Output } from "../../procedures/index.ts";
import type { Distribution, Problem } from "../document/index.ts";
import { didYouMean } from "../document/index.ts";
import { columnName } from "./column-name.ts";
import { type LivedLife, lifeColumns } from "./columns.ts";
import type { FigurePlan, Measure } from "./figure-plan.ts";
import { measuresOf } from "./measure.ts";
import type { StudyPlan } from "./plan.ts";

/** Factors a figure can have along its axis: varied ones, and those every child has its own of. */
export function factorNames({
  varied,
  document,
}: Pick<StudyPlan, "varied" | "document">): string[] {
  return [...varied.map(({ name }) => name), ...drawnFactors(document).keys()];
}

/** Factors of which every child has its own value, with their distributions. */
export function drawnFactors({
  factors = {},
}: StudyPlan["document"]): ReadonlyMap<string, Distribution> {
  return new Map(
    Object.entries(factors).flatMap(([name, { drawn }]) =>
      drawn === undefined ? [] : [[name, drawn]],
    ),
  );
}

/** The figures that a study asks for, or those of every factor × main output. */
export function plannedFigures(plan: StudyPlan): { figures: FigurePlan[]; problems: Problem[] } {
  const columns = lifeColumns(plan);
  const asked = plan.document.outputs?.figures;
  if (asked === undefined) return { figures: usualFigures(plan, columns), problems: [] };
  const figures: FigurePlan[] = [];
  const problems: Problem[] = [];
  asked.forEach(({ x, y, by }, i) => {
    const figure = figureOf(plan, columns, x, y, by);
    if ("said" in figure)
      problems.push({ path: ["outputs", "figures", i, figure.key], said: figure.said });
    else figures.push(figure);
  });
  return { figures, problems };
}

/** One figure by its words. */
export function figureOf(
  plan: StudyPlan,
  columns: readonly Output<LivedLife>[],
  x: string,
  y: string,
  by: string | undefined,
): FigurePlan | { readonly key: "x" | "y" | "by"; readonly said: string } {
  const factors = factorNames(plan);
  if (!factors.includes(x)) return { key: "x", said: noFactor(x, factors) };
  const varied = plan.varied.map(({ name }) => name);
  if (by !== undefined && (!varied.includes(by) || by === x)) {
    const others = varied.filter((one) => one !== x);
    return { key: "by", said: noFactor(by, others) };
  }
  const measures = measuresOf(columns, y);
  if (typeof measures === "string") return { key: "y", said: measures };
  return { x, y: measures, by };
}

function noFactor(word: string, factors: readonly string[]): string {
  if (factors.length === 0)
    return `is "${word}", but there is no factor that could be drawn there.`;
  return `is "${word}"; it must be a factor that varies: ${factors.join(", ")}.${didYouMean(word, factors)}`;
}

function usualFigures(plan: StudyPlan, columns: readonly Output<LivedLife>[]): FigurePlan[] {
  const names = plan.varied.map(({ name }) => name);
  return factorNames(plan).flatMap((x) => {
    const others = names.filter((name) => name !== x);
    const by = plan.design === "grid" && others.length === 1 ? others[0] : undefined;
    return mainColumns(plan, columns).map((y) => ({ x, y, by }));
  });
}

/** The measures of every main output. */
export function mainMeasures(plan: StudyPlan): Measure[] {
  return mainColumns(plan, lifeColumns(plan)).flat();
}

/**
 * The measures of each main column: what procedures found first, categories before numbers, then
 * what no observer sees.
 */
function mainColumns(plan: StudyPlan, columns: readonly Output<LivedLife>[]): Measure[][] {
  const prefixes = plan.procedures.map(({ name }) => `${columnName(name)}_`);
  const rank = ({ name, levels }: Output<LivedLife>) => {
    const found = prefixes.some((prefix) => name.startsWith(prefix));
    return (found ? 0 : 2) + (levels === undefined ? 1 : 0);
  };
  const main = columns.filter((column) => column.main === true);
  return main
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ name }) => measuresOf(columns, name) as Measure[]);
}
