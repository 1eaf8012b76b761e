import { computed, type ReadonlySignal, signal } from "@preact/signals";
import {
  columnName,
  drawnFactors,
  type FigurePlan,
  factorNames,
  type MeasureSummary,
  type StudyPlan,
} from "../../../src/study/index.ts";
import { type Codec, type Field, field, oneOf } from "../../address/index.ts";
import { createJob, type Job } from "../../widgets/work-status.tsx";
import { ask, type Cell, type StudyOutline } from "../../worker/index.ts";
import { createGathering, type Gathering, untilAnswered } from "./gathering.ts";
import { EXAMPLE_NAMES, EXAMPLES, type ExampleName } from "./study-examples.ts";

/** More lives than this are for the terminal. */
export const MOST_LIVES = 3000;
/** A longer text does not go into the address. */
const MOST_TEXT = 1500;
/** A longer file is no study. */
export const MOST_BYTES = 200_000;

const anyText: Codec<string> = { read: (text) => text, write: (text) => text };

export const example: Field<ExampleName | "own"> = field(
  "study",
  "two_factors",
  oneOf([...EXAMPLE_NAMES, "own"]),
);
/** A study of one's own, as far as it is short enough for an address. */
const ownText: Field<string> = field("text", "", anyText);
export const factor: Field<string> = field("x", "", anyText);
export const output: Field<string> = field("y", "", anyText);
export const apart: Field<string> = field("by", "", anyText);

/** What was written and not yet run. */
const draft = signal<string | undefined>(undefined);

/** What stands in the box. */
export const studyDraft: ReadonlySignal<string> = computed(() => {
  const name = example.value.value;
  return draft.value ?? (name === "own" ? ownText.value.value : EXAMPLES[name]);
});

/** Which study stands in the box. */
export const drafted: ReadonlySignal<ExampleName | "own"> = computed(
  () => EXAMPLE_NAMES.find((name) => EXAMPLES[name] === studyDraft.value) ?? "own",
);

/** Whether a link will bring this study. */
export const isInAddress: ReadonlySignal<boolean> = computed(
  () => drafted.value !== "own" || studyDraft.value.length <= MOST_TEXT,
);

export function writeStudy(text: string): void {
  draft.value = text;
}

export function chooseExample(name: ExampleName): void {
  draft.value = undefined;
  ownText.set("");
  for (const one of [factor, output, apart]) one.set("");
  example.set(name, true);
}

/** Puts the study that is to be run into the address, as far as it fits. */
export function keepStudy(): void {
  const text = studyDraft.peek();
  const known = drafted.peek();
  example.set(known);
  ownText.set(known === "own" && text.length <= MOST_TEXT ? text : "");
}

interface Lived {
  readonly text: string;
  readonly rows: readonly (readonly Cell[])[];
}

export interface OpenedStudy extends StudyOutline {
  readonly text: string;
}

/** The study that was read last. */
export const opening: Job<OpenedStudy> = createJob();
export const living: Gathering = createGathering();
const lived = signal<Lived | undefined>(undefined);

/** What stands in the box, when it was read. */
export const opened: ReadonlySignal<OpenedStudy | undefined> = computed(() => {
  const now = opening.status.value;
  return now.is === "ready" && now.output.text === studyDraft.value ? now.output : undefined;
});

/** The lives of that study so far. */
export const rows: ReadonlySignal<readonly (readonly Cell[])[]> = computed(() =>
  lived.value?.text === opened.value?.text ? (lived.value?.rows ?? []) : [],
);

/** Reads what stands in the box and, unless it is too large, lives it; goes on where it stopped. */
export async function runStudy(): Promise<void> {
  const text = studyDraft.peek();
  if (lived.peek()?.text !== text) living.job.cancel();
  await opening.start(async ({ signal }) => ({
    text,
    ...(await untilAnswered(
      () => ask("openStudy", { text, most: MOST_LIVES }, { signal }),
      signal,
    )),
  }));
  const study = opened.peek();
  if (study?.plan === undefined) return;
  if (lived.peek()?.text !== text) lived.value = { text, rows: [] };
  await living.start({
    name: text,
    from: lived.peek()?.rows.length ?? 0,
    to: study.lives,
    ask: (from, to, signal) => ask("liveStudy", { text, from, to }, { signal }),
    take: (piece) => {
      lived.value = { text, rows: [...(lived.peek()?.rows ?? []), ...piece] };
    },
  });
}

/** Along which factors there can be a figure, and apart by which. */
export function axesOf(plan: StudyPlan): { readonly x: string[]; readonly by: string[] } {
  return { x: factorNames(plan), by: plan.varied.map(({ name }) => name) };
}

export interface Choice {
  readonly x: string;
  readonly y: string;
  readonly by: string | undefined;
}

/** What is to be drawn: what the address says as far as there is such, else the first figure. */
export function choiceOf({ plan, columns }: OpenedStudy): Choice | undefined {
  if (plan === undefined) return undefined;
  const { x: along, by: others } = axesOf(plan);
  const [first] = plan.figures;
  const x = along.find((one) => one === factor.value.value) ?? first?.x ?? along[0];
  if (x === undefined) return undefined;
  const asked = columns.find(({ name }) => name === output.value.value)?.name;
  const y = asked ?? first?.y[0]?.column ?? columns.at(-1)?.name ?? "";
  const by = apart.value.value;
  return { x, y, by: others.includes(by) && by !== x ? by : undefined };
}

/** A figure's numbers, and what they are of. */
export interface Summed {
  readonly plan: StudyPlan;
  readonly figure: FigurePlan;
  readonly measures: readonly MeasureSummary[];
  readonly lives: number;
}

export const summing: Job<Summed> = createJob();

/** Sums up what was lived; of a child whose lives belong together, all or none. */
export function sumUp({ text, plan, columns }: OpenedStudy, choice: Choice): Promise<void> {
  if (plan === undefined) return Promise.resolve();
  const needed = ["cell", choice.y, ...[...drawnFactors(plan.document).keys()].map(columnName)];
  const places = needed.map((name) => columns.findIndex((one) => one.name === name));
  const all = rows.peek();
  const whole = all.length - (all.length % plan.cells.length);
  const own = all.slice(0, whole).map((row) => places.map((place) => row[place]));
  return summing.start(async ({ signal }) => ({
    plan,
    lives: whole,
    ...(await untilAnswered(
      () => ask("sumStudy", { text, ...choice, names: needed, rows: own }, { signal }),
      signal,
    )),
  }));
}
