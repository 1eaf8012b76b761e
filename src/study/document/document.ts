import type { AssessmentName } from "../../procedures/index.ts";
import type { Distribution } from "./distribution.ts";

/**
 * A study as a researcher writes it (docs/studies.md). Quantities are named by paths, such as
 * `mother.availability`, `temperament.reactivity` or `everyday.upsetsPerDay`.
 */
export interface StudyDocument {
  /** Version of this form of document. */
  readonly bowlby: 1;
  readonly title: string;
  readonly description?: string;
  /** Each seed is a replication: other children, other homes, other chance. */
  readonly seeds: readonly number[] | { readonly base: number; readonly count: number };
  readonly people: PeopleEntry;
  /** Who shares the child's days; else one caregiver drawn from the community. */
  readonly household?: readonly MemberEntry[];
  /** What is different from an age on: people, care, place. */
  readonly changes?: readonly ChangeEntry[];
  /** Between quantities that are given as distributions. */
  readonly correlations?: readonly CorrelationEntry[];
  /** Other quantities that are not at their start values, by table. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly procedures: readonly ProcedureEntry[];
  readonly factors?: Readonly<Record<string, FactorEntry>>;
  readonly design?: DesignEntry;
  readonly outputs?: OutputsEntry;
}

export interface PeopleEntry {
  /** Children in each cell of the design, for each seed. */
  readonly children: number;
  /**
   * The same children in every cell: common random numbers make them counterfactual twins. Else
   * every cell has children of its own.
   */
  readonly twins?: boolean;
  /** Days lived; else until the last procedure. */
  readonly days?: number;
  readonly learner?: string;
  /**
   * Lives one after the other, each raised by the one before as it grew up to be; the table of lives
   * is about the last. 1 unless given.
   */
  readonly generations?: number;
  /** Quantities of temperament; what is not given varies as in the community. */
  readonly temperament?: Readonly<Record<string, Quantity>>;
}

/** A number for all children, or a distribution over them. */
export type Quantity = number | Distribution;

/** One who shares the child's days. */
export interface MemberEntry {
  readonly name: string;
  /** Hours after waking between which this one is there. */
  readonly hours?: readonly [number, number];
  /** Share of the nights. */
  readonly nights?: number;
  /** A rota: comes on the first `onDuty` of every `cycle` days, from day `firstDuty` on. */
  readonly cycle?: number;
  readonly onDuty?: number;
  readonly firstDuty?: number;
  /** 1: has the child apart from the rest of the household, as in childcare. */
  readonly apart?: number;
  readonly care?: Readonly<Record<string, Quantity>>;
  /** What of care is not given is drawn from the community, or is its centre for all. */
  readonly otherwise?: "community" | "centre";
}

/** What is different from an age on, for good or for some days (docs/studies.md). */
export interface ChangeEntry {
  readonly name: string;
  /** For all children, or a distribution over them. */
  readonly ageDays: Quantity;
  /** Share of the children it happens to; else all. */
  readonly share?: number;
  readonly days?: number;
  /** Who is no longer there; all of them with "everybody". */
  readonly leave?: readonly string[] | "everybody";
  readonly die?: readonly string[];
  readonly join?: readonly MemberEntry[];
  /** By name of the one who cares: quantities that take another value, or that are added to. */
  readonly care?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly shift?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly strangePlace?: number;
  readonly told?: number;
}

export interface CorrelationEntry {
  readonly between: readonly [string, string];
  readonly r: number;
}

export interface ProcedureEntry {
  readonly hold: AssessmentName;
  readonly ageDays: number;
  /** Who comes along; else the first of the household. */
  readonly with?: string;
  /** What its columns are called; else the procedure's own name. */
  readonly name?: string;
}

/** What is varied: exactly one of `fixed`, `values`, `from` and `to`, `drawn`, `levels`. */
export interface FactorEntry {
  readonly fixed?: Level;
  readonly values?: readonly Level[];
  readonly from?: number;
  readonly to?: number;
  /** Of a grid: how many values from `from` to `to`, both included. */
  readonly steps?: number;
  /** Every child has its own. */
  readonly drawn?: Distribution;
  /** Several quantities set together, by the name of the level. */
  readonly levels?: Readonly<Record<string, Readonly<Record<string, Quantity | string>>>>;
}

export type Level = number | string;

/** Which combinations of the factors' values are run. */
export type DesignEntry =
  | "grid"
  | { readonly latinHypercube: { readonly points: number } }
  | { readonly sobol: { readonly points: number } }
  /** Elementary effects. */
  | { readonly morris: { readonly trajectories: number; readonly levels?: number } }
  /** Variance-based indices: points × (factors + 2) cells. */
  | { readonly sobolIndices: { readonly points: number } };

export interface OutputsEntry {
  readonly format?: "csv" | "parquet";
  /** `lives`, one row a child, is always written. */
  readonly tables?: readonly ("lives" | "growth" | "events")[];
  readonly figures?: readonly FigureEntry[];
}

/** A figure: an output against a factor, perhaps by another. */
export interface FigureEntry {
  readonly x: string;
  readonly y: string;
  readonly by?: string;
}
