import type { Problem, StudyDocument } from "../document/index.ts";
import { everybodyIn, MOST } from "../document/index.ts";
import { type Cell, cellsOf, countCells, variedFactor } from "./cells.ts";
import { checkStudy } from "./check.ts";
import { columnName } from "./column-name.ts";
import { lifeColumns } from "./columns.ts";
import { plannedFigures } from "./figures.ts";
import type { StudyPlan } from "./plan.ts";
import { settingsOf } from "./settings.ts";

/** What a document asks for, or what is wrong with it. */
export function planStudy(
  document: StudyDocument,
): StudyPlan | { readonly problems: readonly Problem[] } {
  const members = everybodyIn(document).map(({ name }) => name);
  const procedures = document.procedures.map((one) => ({
    name: one.name ?? one.hold.replaceAll("-", "_"),
    hold: one.hold,
    with: one.with ?? (members[0] as string),
  }));
  const problems = checkStudy(document, members, procedures);
  if (problems.length > 0) return { problems };
  const design = document.design ?? "grid";
  const varied = Object.entries(document.factors ?? {}).flatMap(([name, entry]) => {
    const factor = variedFactor(name, entry, design);
    return factor === undefined ? [] : [factor];
  });
  const seeds = seedsOf(document);
  const tooMany = checkSize(document, seeds.length, countCells(design, varied));
  if (tooMany !== undefined) return { problems: [tooMany] };
  const { children, twins = true } = document.people;
  const made = cellsOf(design, varied, seeds[0] as number);
  const plan = {
    document,
    seeds,
    children,
    twins,
    members,
    procedures,
    design,
    varied,
    ...made,
    lives: seeds.length * children * made.cells.length,
    figures: [],
  };
  const contradiction = checkCells(plan);
  if (contradiction !== undefined) return { problems: [contradiction] };
  const twice = checkColumns(plan);
  if (twice !== undefined) return { problems: [twice] };
  const { figures, problems: drawn } = plannedFigures(plan);
  return drawn.length > 0 ? { problems: drawn } : { ...plan, figures };
}

/** A name of the writer's own may make a column that is there already. */
function checkColumns(plan: StudyPlan): Problem | undefined {
  const names = lifeColumns(plan).map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return undefined;
  const factor = plan.varied.find(({ name }) => columnName(name) === twice);
  const said = `would have two columns named ${twice}; choose other names.`;
  return factor === undefined
    ? { path: ["procedures"], said }
    : { path: ["factors", factor.name], said };
}

function seedsOf({ seeds }: StudyDocument): readonly number[] {
  if (!("base" in seeds)) return seeds;
  return Array.from({ length: seeds.count }, (_, i) => seeds.base + i);
}

function checkSize(document: StudyDocument, seeds: number, cells: number): Problem | undefined {
  const path = document.design === undefined ? ["factors"] : ["design"];
  if (cells > MOST.cells) {
    return { path, said: `makes ${cells} cells; at most ${MOST.cells} are allowed.` };
  }
  const lives = seeds * cells * document.people.children;
  if (lives <= MOST.lives) return undefined;
  return {
    path: ["people", "children"],
    said: `is ${document.people.children}, which with ${cells} cells and ${seeds} seeds makes ${lives} lives; at most ${MOST.lives} are allowed.`,
  };
}

/** The first cell that cannot be lived in. */
function checkCells(plan: StudyPlan): Problem | undefined {
  for (const cell of plan.cells) {
    const problem = settingsOf(plan, cell).contradiction;
    if (problem === undefined) continue;
    // What the document does not say itself comes from its factors.
    const [part] = problem.path;
    const path = Object.hasOwn(plan.document, part as string) ? problem.path : ["factors"];
    return { path, said: `${problem.said}${inCell(plan, cell)}` };
  }
  return undefined;
}

function inCell({ varied }: StudyPlan, cell: Cell): string {
  if (cell.length === 0) return "";
  return ` This is the cell ${varied.map(({ name }, i) => `${name} = ${cell[i]}`).join(", ")}.`;
}
