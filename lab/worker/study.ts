import {
  addressOf,
  createStudySums,
  figureOf,
  lifeColumns,
  liveChunk,
  type ReadStudy,
  readStudy,
  type StudyPlan,
} from "../../src/study/index.ts";
import type { Cell, Input, Output } from "./tasks.ts";

/** What a text is called in messages. */
const FILE = "study";

/** The study that was asked about last: its lives are asked for in many pieces. */
let last: { readonly text: string; readonly read: ReadStudy } | undefined;

function planOf(text: string): StudyPlan {
  if (last?.text !== text) last = { text, read: readStudy(text, FILE) };
  const { plan } = last.read;
  const { outputs, ...document } = plan.document;
  // Tables of growth and events are long, and nothing here shows them.
  return { ...plan, document: { ...document, outputs: { ...outputs, tables: [] } } };
}

/**
 * What a study asks for.
 *
 * @param most lives; of a larger study there is no plan
 * @throws StudyError with a line and what is allowed for every problem
 */
export function openStudy({ text, most }: Input<"openStudy">): Output<"openStudy"> {
  const plan = planOf(text);
  const { document, lives, seeds, children, cells } = plan;
  return {
    title: document.title,
    lives,
    seeds: seeds.length,
    children,
    cells: cells.length,
    columns: lifeColumns(plan).map(({ of: _, ...facts }) => facts),
    plan: lives <= most ? plan : undefined,
  };
}

/** Rows of the table of lives, from one life up to but not including another. */
export function liveStudy({ text, from, to }: Input<"liveStudy">): readonly (readonly Cell[])[] {
  const plan = planOf(text);
  const columns = lifeColumns(plan);
  const rows: Cell[][] = [];
  liveChunk(plan, FILE, from, to, (record) => {
    const address = addressOf(plan, from + rows.length);
    const factors = plan.cells[address.cell] ?? [];
    const life = { runId: `life${address.life}`, address, factors, record };
    rows.push(columns.map((column) => column.of(life)));
  });
  return rows;
}

/**
 * An output of a study along a factor.
 *
 * @throws Error when the study has no such factor or output
 */
export function sumStudy({ text, x, y, by, names, rows }: Input<"sumStudy">): Output<"sumStudy"> {
  const plan = planOf(text);
  const figure = figureOf(plan, lifeColumns(plan), x, y, by);
  if ("said" in figure) throw new Error(`${figure.key} ${figure.said}`);
  const sums = createStudySums(plan, [figure]);
  const places = new Map(names.map((name, i) => [name, i]));
  for (const row of rows) sums.add((column) => row[places.get(column) ?? -1]);
  return { figure, measures: sums.finish() };
}
