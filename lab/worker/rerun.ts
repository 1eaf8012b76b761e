import {
  AS_IT_STANDS,
  type Columns,
  type ControlKind,
  controls,
  type FindingResult,
  findingTests,
  judgeFinding,
  type PopulationName,
  populations,
  populationsFor,
  Replicates,
  rivalControls,
  type Variant,
} from "../../src/battery/index.ts";
import type { FindingKey } from "../../src/literature/index.ts";
import {
  columnsOf,
  liveChunk,
  planStudy,
  type StudyDocument,
  type StudyPlan,
} from "../../src/study/index.ts";

/** How many children, as the battery's own tables say: a quick look, or as a control has them. */
export type RerunSize = "quick" | "control";
export const RERUN_SIZES: readonly RerunSize[] = ["quick", "control"];

/** One of the populations that a finding is looked for in. */
export interface RerunPart {
  readonly name: PopulationName;
  readonly title: string;
  readonly who: string;
  /** Lives to be lived, and in the full battery. */
  readonly lives: number;
  readonly full: number;
  /** Years of life, over all of them. */
  readonly years: number;
}

/** What can be run again, in whom, and with which theory. */
export interface RerunMenu {
  readonly parts: Readonly<
    Partial<Record<FindingKey, Readonly<Record<RerunSize, readonly RerunPart[]>>>>
  >;
  readonly theories: readonly {
    readonly name: string;
    readonly kind: ControlKind;
    readonly title: string;
    readonly what: string;
  }[];
}

export interface Rerun {
  readonly finding: FindingKey;
  readonly size: RerunSize;
  readonly seed: number;
  /** Name of a control or a rival. */
  readonly theory: string;
}

export interface Rerunning {
  readonly finding: FindingResult;
  readonly lives: number;
  readonly replicates: number;
}

/** As many as in the committed results. */
const REPLICATES = 200;
/** Lives between two reports. */
const CHUNK = 2;
const YEAR = 365;
const theories = [...controls, ...rivalControls];

/** What there is to choose from. */
export function rerunMenu(): RerunMenu {
  const of = (key: FindingKey) =>
    Object.fromEntries(
      RERUN_SIZES.map((size) => [size, populationsFor([key]).map((name) => partOf(name, size))]),
    ) as Record<RerunSize, RerunPart[]>;
  return {
    parts: Object.fromEntries(findingTests.map(({ finding }) => [finding, of(finding)])),
    theories: theories.map(({ name, kind, title, what }) => ({ name, kind, title, what })),
  };
}

function partOf(name: PopulationName, size: RerunSize): RerunPart {
  const { title, who, children } = populations[name];
  const plan = planOf(name, children[size], 0, AS_IT_STANDS);
  const { lives } = plan;
  return {
    name,
    title,
    who,
    lives,
    full: (lives / children[size]) * children.full,
    years: (lives * daysOf(plan.document)) / YEAR,
  };
}

/** How long a life lasts, days, on average over what it is varied in. */
function daysOf({ procedures, factors = {} }: StudyDocument): number {
  const ages = Object.entries(factors).flatMap(([path, { values = [] }]) =>
    path.endsWith(".ageDays") ? values.map(Number) : [],
  );
  if (ages.length > 0) return ages.reduce((sum, days) => sum + days, 0) / ages.length;
  return Math.max(...procedures.map(({ ageDays }) => Number(ageDays)));
}

type ChildrenOf = (name: PopulationName, size: RerunSize) => number;

/** Lives that were lived here stay, for another finding in the same people. */
const lived = new Map<string, Columns>();
const MOST_KEPT = 6;

/**
 * One finding once more, in new lives.
 *
 * @param progress lives lived so far, of how many
 * @param childrenOf children of a population in a size, as the battery has them unless told
 * @throws Error when there is no such theory
 */
export function rerun(
  { finding, size, seed, theory }: Rerun,
  progress: (done: number, of: number) => void,
  childrenOf: ChildrenOf = (name, of) => populations[name].children[of],
): Rerunning {
  const variant = theories.find(({ name }) => name === theory)?.variant;
  if (variant === undefined) throw new Error(`There is no theory called "${theory}".`);
  const names = populationsFor([finding]);
  const plans = names.map((name) => planOf(name, childrenOf(name, size), seed, variant));
  const all = plans.reduce((sum, { lives }) => sum + lives, 0);
  let before = 0;
  const pools = names.map((name, i) => {
    const plan = plans[i] as StudyPlan;
    const key = [theory, plan.children, seed, name].join(" ");
    const columns = lived.get(key) ?? liveAll(plan, (done) => progress(before + done, all));
    keep(key, columns);
    before += plan.lives;
    return [name, columns] as const;
  });
  progress(all, all);
  const replicates = new Replicates(Object.fromEntries(pools), seed, REPLICATES);
  return { finding: judgeFinding(finding, replicates), lives: all, replicates: REPLICATES };
}

/** The oldest make room. */
function keep(key: string, columns: Columns): void {
  lived.delete(key);
  lived.set(key, columns);
  for (const old of [...lived.keys()].slice(0, -MOST_KEPT)) lived.delete(old);
}

function liveAll(plan: StudyPlan, progress: (done: number) => void): Columns {
  const texts: string[] = [];
  for (let from = 0; from < plan.lives; from += CHUNK) {
    progress(from);
    const to = Math.min(plan.lives, from + CHUNK);
    texts.push(liveChunk(plan, "lab", from, to).tables.lives ?? "");
  }
  return columnsOf(plan, texts.join(""));
}

function planOf(name: PopulationName, children: number, seed: number, variant: Variant): StudyPlan {
  const plan = planStudy(populations[name].study(children, seed, variant));
  if ("problems" in plan) {
    const said = plan.problems.map((one) => one.said).join(" ");
    throw new Error(`The population "${name}" cannot be lived: ${said}`);
  }
  return plan;
}
