import type { Declarations, Grown, SystemParameters, Values } from "../model/index.ts";
import type { EventRow } from "./event-log.ts";
import type { Childhood, Companion, EverydaySettings } from "./everyday-life/index.ts";
import type { TogetherSettings } from "./together/index.ts";

/** One column that something lived leaves behind, declared once: tables and figures follow. */
export interface Output<R> {
  /** `snake_case`, with the unit where there is one: `arousal_mean`, `heart_rate_bpm`. */
  readonly name: string;
  /** Unit in plain text; "" for a pure number and for categories. */
  readonly unit: string;
  /** What it means, in one sentence a reader of the field understands. */
  readonly meaning: string;
  /** The categories it is one of; absent for a number and for free text. */
  readonly levels?: readonly string[];
  /** Free text, such as a name. */
  readonly text?: true;
  /** Smallest and largest value a number can take, where there is such. */
  readonly range?: readonly [number, number];
  /** Missing where there is nobody it could be about. */
  readonly sometimes?: true;
  /** Drawn in a report unless it is told what to draw. */
  readonly main?: true;
  /** The value; `undefined` is missing. */
  of(record: R): number | string | undefined;
}

/** With whom, when and where a procedure is held. */
export interface Appointment {
  readonly childhood: Childhood;
  /** Who comes along. */
  readonly companion: Companion;
  /**
   * Which of the holdings of this procedure it is, in the order of the plan: its chance goes by
   * this, so another one that is moved to another age leaves it alone.
   */
  readonly number: number;
  readonly everyday: EverydaySettings;
  readonly system: SystemParameters;
  readonly grown: Grown;
  /** Settings of all procedures by table, for one that holds another; start values where not given. */
  readonly procedures?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What the days of two grown people are like; as declared when not given. */
  readonly together?: TogetherSettings;
}

/** A watcher of some procedure: each has its own to show. */
export type AnyWatcher = (...seen: never[]) => void;

/**
 * A procedure that can be held with a child at an age. Whatever runs, tabulates or draws procedures
 * knows them by this alone: a new one is one entry in `assessments`.
 */
export interface Assessment<R, D extends Declarations = Declarations> {
  readonly title: string;
  /** Name of its table of settings. */
  readonly settings: string;
  readonly declarations: D;
  readonly outputs: readonly Output<R>[];
  /** Held with the child alone: who comes along in the plan need not live. */
  readonly alone?: true;
  /** Holds it; where the procedure has watchers, `watch` is one and sees every second. */
  hold(appointment: Appointment, settings: Values<D>, watch?: AnyWatcher): R;
  /** What could be seen, event by event; nothing for a procedure without a log. */
  events(record: R): readonly EventRow<string, string>[];
}
