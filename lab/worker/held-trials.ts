import type { Interval } from "../../src/numerics/index.ts";
import {
  type Columns,
  type Comparison,
  columnsOf,
  liveChunk,
  type PeopleNeeded,
  peopleNeeded,
  planStudy,
  SIGNIFICANT,
  type StudyPlan,
  simulateTrials,
  type TrialDesign,
  type TrialRows,
  trialRows,
  trueDifference,
} from "../../src/study/index.ts";
import { HELD_COLUMNS, type HeldOutcome, type HoldTrials, heldStudy } from "./held-study.ts";

/** What many trials of the same people found out. */
export interface TrialsHeld {
  /** Of all lives, which no trial sees. */
  readonly truth: number;
  readonly lives: number;
  readonly trials: number;
  readonly power: Interval;
  readonly spread: number;
  readonly bias: number;
  readonly wrongSign: number;
  readonly whenFound: number;
  /** Each trial's estimate, and whether it found something. */
  readonly estimates: readonly { readonly difference: number; readonly found: boolean }[];
  /** Power with other numbers of people. */
  readonly curve: readonly (Interval & { readonly people: number })[];
  /** For a power of 80 %. */
  readonly needed: PeopleNeeded;
}

const TRIALS = 1000;
const WANTED = 0.8;
const CURVE = [10, 20, 40, 80, 160, 320, 640, 1280] as const;
/** Lives between two reports: a child's two. */
const CHUNK = 2;

interface Lived {
  readonly plan: StudyPlan;
  readonly columns: Columns;
}

/** People are lived once: every trial draws from the same. By the title of their study. */
const kept = new Map<string, Lived>();

/** @throws Error when the lives cannot be read as a trial */
export function holdTrials(
  asked: HoldTrials,
  progress: (done: number, of: number) => void,
): TrialsHeld {
  const { title } = heldStudy(asked.outcome);
  const lived = kept.get(title) ?? live(asked.outcome, progress);
  kept.set(title, lived);
  return heldWith(lived.plan, lived.columns, asked);
}

function live(outcome: HeldOutcome, progress: (done: number, of: number) => void): Lived {
  const plan = planStudy(heldStudy(outcome));
  if ("problems" in plan) throw new Error(plan.problems.map(({ said }) => said).join(" "));
  const texts: string[] = [];
  for (let from = 0; from < plan.lives; from += CHUNK) {
    progress(from, plan.lives);
    texts.push(liveChunk(plan, "lab", from, from + CHUNK).tables.lives ?? "");
  }
  return { plan, columns: columnsOf(plan, texts.join("")) };
}

/** Trials of lives that were lived. */
export function heldWith(
  plan: StudyPlan,
  columns: Columns,
  { outcome, people, dropOut, treated, missing, seed }: HoldTrials,
): TrialsHeld {
  const rows = trialRows(plan, columns, {
    arms: "arm",
    ...HELD_COLUMNS[outcome],
  });
  if ("said" in rows) throw new Error(`${rows.key} ${rows.said}`);
  const allocation = [1 - treated, treated];
  const design: TrialDesign = {
    test: rows.test,
    missing,
    dropOut,
    allocation,
    trials: TRIALS,
    seed,
  };
  const [control, programme] = rows.arms as [TrialRows["arms"][0], TrialRows["arms"][0]];
  const of = (n: number) => simulateTrials(rows, design, n).comparisons[0] as Comparison;
  const found = of(people);
  return {
    truth: trueDifference(programme, control),
    lives: control.people.length,
    trials: TRIALS,
    power: found.power,
    spread: found.spread,
    bias: found.bias,
    wrongSign: found.wrongSign.point,
    whenFound: found.whenFound,
    estimates: [...found.estimates].flatMap((difference, i) =>
      Number.isNaN(difference)
        ? []
        : [{ difference, found: (found.pValues[i] as number) < SIGNIFICANT }],
    ),
    curve: CURVE.map((n) => ({ people: n, ...of(n).power })),
    needed: peopleNeeded(rows, design, programme.name, WANTED),
  };
}
