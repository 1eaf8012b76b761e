import { type LearnerName, valuesOf } from "../../model/index.ts";
import {
  contradictionIn,
  everydayDeclarations,
  householdContradiction,
  householdDeclarations,
} from "../../procedures/index.ts";
import type { Level, Problem, Quantity } from "../document/index.ts";
import type { Cell } from "./cells.ts";
import type { StudyPlan } from "./plan.ts";

/** All that one cell of a design sets; what is not set has its start value, or is drawn. */
export interface CellSettings {
  /** By path. */
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly learner: LearnerName;
  /** Why this cell cannot be lived in. */
  readonly contradiction: Problem | undefined;
}

/** What holds in a cell: the document's settings, and the factors over them. */
export function settingsOf(
  plan: Pick<StudyPlan, "document" | "members" | "procedures" | "varied">,
  cell: Cell,
): CellSettings {
  const quantities = new Map<string, Quantity>();
  let learner = (plan.document.people.learner ?? "bid-response") as LearnerName;
  const set = (path: string, value: Quantity | Level) => {
    if (path === "learner") learner = value as LearnerName;
    else quantities.set(path, value as Quantity);
  };
  setAll(plan, set);
  plan.varied.forEach(({ name }, i) => {
    const level = cell[i] as Level;
    const together = plan.document.factors?.[name]?.levels?.[level];
    if (together === undefined) set(name, level);
    else for (const [path, value] of Object.entries(together)) set(path, value);
  });
  shareNights(plan.members, quantities);
  return { quantities, learner, contradiction: contradictionOf(plan, quantities) };
}

/** Nights that nobody was given are shared by those of whom nothing is said. */
function shareNights(members: readonly string[], quantities: Map<string, Quantity>): void {
  const paths = members.map((name) => `${name}.nights`);
  const silent = paths.filter((path) => !quantities.has(path));
  const spoken = paths.reduce((sum, path) => sum + (numberAt(quantities, path) ?? 0), 0);
  for (const path of silent) quantities.set(path, Math.max(0, 1 - spoken) / silent.length);
}

/** What the document says outside of the cells, least particular first. */
function setAll(
  { document, procedures }: Pick<StudyPlan, "document" | "procedures">,
  set: (path: string, value: Quantity | Level) => void,
): void {
  const { people, household = [], settings = {}, factors = {} } = document;
  const tables: [string, Readonly<Record<string, Quantity>>][] = [
    ...Object.entries(settings),
    ["temperament", people.temperament ?? {}],
    ...household.map(({ name, care = {} }): [string, Readonly<Record<string, Quantity>>] => [
      name,
      care,
    ]),
  ];
  for (const [owner, table] of tables) {
    for (const [name, value] of Object.entries(table)) set(`${owner}.${name}`, value);
  }
  for (const { name, hours, nights } of household) {
    if (hours !== undefined) {
      set(`${name}.from`, hours[0]);
      set(`${name}.to`, hours[1]);
    }
    if (nights !== undefined) set(`${name}.nights`, nights);
  }
  procedures.forEach(({ name }, i) => {
    set(`${name}.ageDays`, document.procedures[i]?.ageDays ?? 0);
  });
  for (const [path, { fixed, drawn }] of Object.entries(factors)) {
    if (fixed !== undefined) set(path, fixed);
    if (drawn !== undefined) set(path, drawn);
  }
}

/** The number a cell sets for a path; `undefined` where it sets none, or a distribution. */
export function numberAt(quantities: CellSettings["quantities"], path: string): number | undefined {
  const value = quantities.get(path);
  return typeof value === "number" ? value : undefined;
}

function contradictionOf(
  { document, members, procedures }: Pick<StudyPlan, "document" | "members" | "procedures">,
  quantities: CellSettings["quantities"],
): Problem | undefined {
  const given = (owner: string, declarations: object) =>
    Object.fromEntries(
      Object.keys(declarations).flatMap((name) => {
        const value = numberAt(quantities, `${owner}.${name}`);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const everyday = contradictionIn(
    valuesOf(everydayDeclarations, given("everyday", everydayDeclarations)),
  );
  if (everyday !== undefined)
    return { path: ["settings", "everyday"], said: `cannot be: ${everyday}` };
  const household = householdContradiction(
    members.map((name) => ({
      name,
      ...valuesOf(householdDeclarations, given(name, householdDeclarations)),
    })),
  );
  if (household !== undefined)
    return { path: ["household"], said: `cannot be lived in: ${household}` };
  const { days } = document.people;
  const late = procedures.findIndex(
    ({ name }) =>
      (numberAt(quantities, `${name}.ageDays`) ?? 0) > (days ?? Number.POSITIVE_INFINITY),
  );
  if (late < 0) return undefined;
  return {
    path: ["procedures", late, "ageDays"],
    said: `is ${numberAt(quantities, `${procedures[late]?.name}.ageDays`)}; it must not exceed people.days, ${days}.`,
  };
}
