import Papa from "papaparse";
import {
  childOutputs,
  figureOutputs,
  type GrowthPoint,
  type LifeRecord,
  liveLife,
} from "../../population/index.ts";
import { assessments, everybodyIn, type Output } from "../../procedures/index.ts";
import type { StudyPlan } from "../plan/index.ts";
import { addressOf, type LivedLife, lifeColumns } from "../plan/index.ts";
import { lifePlanOf } from "./people.ts";

/** A table of a run. */
export type TableName = "lives" | "growth" | "events";

/** What a column is, for whoever reads the table. */
export type ColumnFacts = Omit<Output<never>, "of" | "main">;

/** A row's cells; `undefined` is missing. */
export type Row = readonly (string | number | undefined)[];

/** A table in the making: its columns, and the rows one life adds. */
export interface Table {
  readonly title: string;
  readonly columns: readonly ColumnFacts[];
  readonly rows: (life: LivedLife) => Row[];
}

/** The tables that a study asks for, in their order. */
export function tablesOf(plan: StudyPlan): ReadonlyMap<TableName, Table> {
  const wanted = new Set<TableName>(["lives", ...(plan.document.outputs?.tables ?? [])]);
  const columns = lifeColumns(plan);
  const all: Record<TableName, Table> = {
    lives: {
      title: "one row a child in a cell of the design",
      columns,
      rows: (life) => [columns.map((column) => column.of(life))],
    },
    growth: {
      title: "one row a life, station of its growth and figure",
      columns: [runId, ...growthKeys, ...childOutputs, ...figureOutputs],
      rows: growthRows,
    },
    events: {
      title: "one row an event that could be seen",
      columns: [runId, ...eventColumns],
      rows: eventRows,
    },
  };
  return new Map(
    (Object.keys(all) as TableName[])
      .filter((name) => wanted.has(name))
      .map((name) => [name, all[name]]),
  );
}

/**
 * Lives the lives from `from` up to but not including `to`, and gives the text each adds to each
 * table: CSV without a header. A function of its arguments alone.
 *
 * @param see sees every life; it may not change anything
 */
export function liveChunk(
  plan: StudyPlan,
  run: string,
  from: number,
  to: number,
  see?: (record: LifeRecord) => void,
): Chunk {
  const tables = tablesOf(plan);
  const rows = new Map<TableName, Row[]>([...tables.keys()].map((name) => [name, []]));
  for (let number = from; number < to; number++) {
    const address = addressOf(plan, number);
    const life: LivedLife = {
      runId: runIdOf(run, number),
      address,
      factors: plan.cells[address.cell] ?? [],
      record: liveLife(lifePlanOf(plan, address)),
    };
    see?.(life.record);
    for (const [name, table] of tables) rows.get(name)?.push(...table.rows(life));
  }
  const texts = Object.fromEntries([...rows].map(([name, added]) => [name, csvOf(added)]));
  return { from, to, tables: texts };
}

/** Lives that have been lived: what they add to each table. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly tables: Readonly<Partial<Record<TableName, string>>>;
}

/** The header line of a table. */
export function headerOf({ columns }: { readonly columns: readonly ColumnFacts[] }): string {
  return csvOf([columns.map(({ name }) => name)]);
}

/** Lines of RFC 4180 with `\n`; nothing for no rows. */
function csvOf(rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  return `${Papa.unparse([...rows], { newline: "\n" })}\n`;
}

function runIdOf(run: string, life: number): string {
  return `${run.slice(0, 8)}-life${life}`;
}

const runId: ColumnFacts = {
  name: "run_id",
  unit: "",
  text: true,
  meaning: "The life, as in the table of lives.",
};

const growthKeys: readonly ColumnFacts[] = [
  { name: "age_days", unit: "days", meaning: "Age at this station." },
  {
    name: "figure",
    unit: "",
    text: true,
    meaning: "Whom belief, felt availability, fear and expected answer are about.",
  },
];

function growthRows({ runId: run, record }: LivedLife): Row[] {
  return record.growth.flatMap((station) =>
    station.map((point: GrowthPoint, place) => [
      run,
      point.age,
      everybodyIn(record.plan.household, record.plan.changes ?? [])[place]?.name,
      ...childOutputs.map((one) => one.of(point)),
      ...figureOutputs.map((one) => one.of(point)),
    ]),
  );
}

const eventColumns: readonly ColumnFacts[] = [
  { name: "procedure", unit: "", text: true, meaning: "The procedure it was seen in." },
  { name: "subject", unit: "", text: true, meaning: "Who did it." },
  { name: "episode", unit: "", meaning: "Number of the episode." },
  { name: "behavior", unit: "", text: true, meaning: "What was done." },
  { name: "type", unit: "", levels: ["STATE", "POINT"], meaning: "Whether it lasts or happens." },
  { name: "start_s", unit: "s", meaning: "When it began, from the beginning of the procedure." },
  { name: "stop_s", unit: "s", meaning: "When it ended; the same as start_s for a POINT." },
  { name: "intensity", unit: "", range: [0, 1], meaning: "Intensity of a bid." },
  { name: "target", unit: "", text: true, meaning: "Whom or what it was directed at." },
];

function eventRows({ runId: run, record }: LivedLife): Row[] {
  return record.held.flatMap(({ planned, record: held }) => {
    const events = [...assessments[planned.hold].events(held)].sort((a, b) => a.start - b.start);
    return events.map((event) => [
      run,
      planned.name,
      event.subject,
      event.episode,
      event.behavior,
      event.type,
      event.start,
      event.stop,
      event.intensity,
      event.target === "" ? undefined : event.target,
    ]);
  });
}
