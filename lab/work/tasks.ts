import type { Temperament } from "../../src/model/index.ts";
import type { ChildRecord, Explanation, Frames } from "../../src/population/index.ts";
import type { Rerun, RerunMenu, Rerunning } from "./rerun.ts";

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

/** What the worker can be asked for, and what it answers. */
export interface Tasks {
  readonly raise: { readonly input: Upbringing; readonly output: Raised };
  readonly explain: {
    readonly input: Upbringing & { readonly episode: number; readonly second: number };
    readonly output: Explanation;
  };
  /** What of the battery can be run again. */
  readonly rerunMenu: { readonly input: null; readonly output: RerunMenu };
  /** One finding of the battery, in new lives. */
  readonly rerun: { readonly input: Rerun; readonly output: Rerunning };
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
