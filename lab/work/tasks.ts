import type { Care, Temperament } from "../../src/model/index.ts";
import type { ChildRecord, Community, Explanation, Frames } from "../../src/population/index.ts";
import type { Classification } from "../../src/procedures/index.ts";
import type { ColumnFacts, FigurePlan, MeasureSummary, StudyPlan } from "../../src/study/index.ts";

/** A belief about others and about oneself, with its uncertainty: variances and covariance. */
export interface PlanePoint {
  readonly others: number;
  readonly self: number;
  readonly varianceOthers: number;
  readonly varianceSelf: number;
  readonly covariance: number;
}

/** A child that was raised and seen in the Strange Situation. */
export interface Raised {
  readonly record: ChildRecord;
  readonly frames: Frames;
  /** The working model, second by second of the Strange Situation. */
  readonly beliefs: readonly PlanePoint[];
}

/** Whom to raise: everything that is not given is as usual (`communityPlan`). */
export interface Upbringing {
  readonly seed: number;
  readonly care: Readonly<Record<string, number>>;
  readonly temperament: Readonly<Partial<Temperament>>;
}

/** One value of a table of lives; `undefined` is missing. */
export type Cell = number | string | undefined;

/** Children of some homes, all by one chance. */
export interface Upbringings {
  readonly seed: number;
  /** What is given of the care in each home; `null` for caregivers of the community. */
  readonly homes: readonly (Readonly<Partial<Care>> | null)[];
  /** What is otherwise in the community. */
  readonly community: Readonly<Partial<Community>>;
}

/** What a study asks for, in short. */
export interface StudyOutline {
  readonly title: string;
  readonly lives: number;
  readonly seeds: number;
  readonly children: number;
  readonly cells: number;
  /** The columns of its table of lives. */
  readonly columns: readonly (ColumnFacts & { readonly main?: true })[];
  /** `undefined` when it is too large to be run here. */
  readonly plan: StudyPlan | undefined;
}

/** What the worker can be asked for, and what it answers. */
export interface Tasks {
  readonly raise: { readonly input: Upbringing; readonly output: Raised };
  readonly explain: {
    readonly input: Upbringing & { readonly episode: number; readonly second: number };
    readonly output: Explanation;
  };
  /** The codes of lives `from` up to but not including `to`; a child's homes follow one another. */
  readonly outcomes: {
    readonly input: Upbringings & { readonly from: number; readonly to: number };
    readonly output: readonly Classification[];
  };
  readonly openStudy: {
    readonly input: { readonly text: string; readonly most: number };
    readonly output: StudyOutline;
  };
  /** Rows of the table of lives. */
  readonly liveStudy: {
    readonly input: { readonly text: string; readonly from: number; readonly to: number };
    readonly output: readonly (readonly Cell[])[];
  };
  /** Rows of some columns, summed up for a figure. */
  readonly sumStudy: {
    readonly input: {
      readonly text: string;
      readonly x: string;
      readonly y: string;
      readonly by: string | undefined;
      readonly names: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    };
    readonly output: { readonly figure: FigurePlan; readonly measures: readonly MeasureSummary[] };
  };
  /** The golden hash of this engine: equal to Node's, or this browser computes otherwise. */
  readonly golden: { readonly input: null; readonly output: string };
}

export type TaskName = keyof Tasks;
export type Input<T extends TaskName> = Tasks[T]["input"];
export type Output<T extends TaskName> = Tasks[T]["output"];

/** From the page to the worker. */
export interface Question {
  readonly number: number;
  readonly task: TaskName;
  readonly input: unknown;
}

/** From the worker to the page: how far it is, what came out, or what went wrong. */
export type Reply =
  | { readonly number: number; readonly done: number; readonly of: number }
  | { readonly number: number; readonly output: unknown }
  | { readonly number: number; readonly error: string };
