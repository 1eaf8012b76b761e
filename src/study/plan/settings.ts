import type { LearnerName } from "../../model/index.ts";
import {
  changedCareIn,
  everybodyIn,
  householdIn,
  type Level,
  type MemberEntry,
  type Problem,
  type Quantity,
  type StudyDocument,
} from "../document/index.ts";
import type { Cell } from "./cells.ts";
import { contradictionOf } from "./contradiction.ts";
import { numberAt } from "./number-at.ts";
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
  plan: Pick<StudyPlan, "document" | "procedures" | "varied">,
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
  shareNights(plan.document, quantities);
  return { quantities, learner, contradiction: contradictionOf(plan, quantities) };
}

/**
 * Nights that nobody was given are shared by those of whom nothing is said: of the household, and of
 * those who join while others stay.
 */
function shareNights(document: StudyDocument, quantities: Map<string, Quantity>): void {
  let there = householdIn(document).map(({ name }) => name);
  share(there, quantities);
  for (const { days, leave = [], die = [], join = [] } of document.changes ?? []) {
    const stays = (name: string) =>
      leave !== "everybody" && !leave.includes(name) && !die.includes(name);
    const after = [...there.filter(stays), ...join.map(({ name }) => name)];
    share(after, quantities);
    if (days === undefined) there = after;
  }
}

function share(names: readonly string[], quantities: Map<string, Quantity>): void {
  const paths = names.map((name) => `${name}.nights`);
  const silent = paths.filter((path) => !quantities.has(path));
  const spoken = paths.reduce((sum, path) => sum + (numberAt(quantities, path) ?? 0), 0);
  for (const path of silent) quantities.set(path, Math.max(0, 1 - spoken) / silent.length);
}

type Set = (path: string, value: Quantity | Level) => void;

/** What the document says outside of the cells, least particular first. */
function setAll({ document, procedures }: Pick<StudyPlan, "document" | "procedures">, set: Set) {
  const { people, settings = {}, factors = {} } = document;
  for (const [table, values] of Object.entries(settings)) setTable(table, values, set);
  setTable("temperament", people.temperament ?? {}, set);
  for (const one of everybodyIn(document)) setMember(one, set);
  procedures.forEach(({ name }, i) => {
    set(`${name}.ageDays`, document.procedures[i]?.ageDays ?? 0);
  });
  setChanges(document, set);
  for (const [path, { fixed, drawn }] of Object.entries(factors)) {
    if (fixed !== undefined) set(path, fixed);
    if (drawn !== undefined) set(path, drawn);
  }
}

function setTable(owner: string, table: Readonly<Record<string, Quantity>>, set: Set): void {
  for (const [name, value] of Object.entries(table)) set(`${owner}.${name}`, value);
}

function setMember(member: MemberEntry, set: Set): void {
  const { name, hours, nights, care = {} } = member;
  setTable(name, care, set);
  for (const quantity of ["cycle", "onDuty", "firstDuty", "apart"] as const) {
    const value = member[quantity];
    if (value !== undefined) set(`${name}.${quantity}`, value);
  }
  if (hours !== undefined) setTable(name, { from: hours[0], to: hours[1] }, set);
  if (nights !== undefined) set(`${name}.nights`, nights);
}

function setChanges(document: StudyDocument, set: Set): void {
  for (const { name, ageDays, share, days, strangePlace, told } of document.changes ?? []) {
    for (const [quantity, value] of Object.entries({ ageDays, share, days, strangePlace, told })) {
      if (value !== undefined) set(`${name}.${quantity}`, value);
    }
  }
  for (const { path, value } of changedCareIn(document)) set(path, value);
}
