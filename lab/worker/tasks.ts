import type { Care, Temperament } from "../../src/model/index.ts";
import type {
  ChildRecord,
  Community,
  Explanation,
  Frames,
  KnownGrowthPoint,
} from "../../src/population/index.ts";
import type { Classification, Coding } from "../../src/procedures/index.ts";
import type { ColumnFacts, FigurePlan, MeasureSummary, StudyPlan } from "../../src/study/index.ts";
import type { AdultSeen, ChildhoodAsked } from "./adult.ts";
import type { ApartPlan, ApartSeen } from "./apart-plan.ts";
import type { CoupleYear } from "./couple.ts";
import type { CouplePlan } from "./couple-plan.ts";
import type { Families, Seen } from "./families.ts";
import type { HoldTrials } from "./held-study.ts";
import type { TrialsHeld } from "./held-trials.ts";
import type { HomesAsked } from "./homes.ts";
import type { LifeCourse, LifeEvent } from "./life-event.ts";
import type { OwnPlaces, RatedPeople } from "./own-places.ts";
import type { Parting } from "./parting-plan.ts";
import type { Pool, Pooled } from "./pool.ts";
import type { Rerun, RerunMenu, Rerunning } from "./rerun.ts";
import type { Parted } from "./separate.ts";
import type { Strategies, Swapped } from "./strategies.ts";
import type { Treated, Treatment } from "./treatment.ts";
import type { Trialled } from "./trial.ts";
import type { Trial } from "./trial-study.ts";
import type { Turned, Turning } from "./turning.ts";
import type { FiguresSeen, TwoFigures } from "./two-figures.ts";

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
  /** Without it, both the home and the child are drawn from the community. */
  readonly home?: {
    readonly care: Readonly<Record<string, number>>;
    readonly temperament: Readonly<Partial<Temperament>>;
  };
}

/** A home as it is set on a page: quantities of care that are not at their start values. */
export interface GrowingHome {
  readonly care: Readonly<Record<string, number>>;
  /** Somebody else who comes so many hours after the child's waking, and stays until bedtime. */
  readonly second?: { readonly from: number; readonly care: Readonly<Record<string, number>> };
}

/** One child, by its chance, in several homes. */
export interface Growing {
  readonly seed: number;
  readonly homes: readonly GrowingHome[];
}

/** One day at home, or birth: where the child had got to when it was over, and what it was like. */
export interface GrownDay {
  readonly point: PlanePoint;
  /** With the caregiver, then with the second figure where there is one. */
  readonly figures: readonly KnownGrowthPoint[];
  /** Times it asked: quietly, more clearly, loudly. */
  readonly asked: readonly [number, number, number];
  /** How often somebody came and comforted it. */
  readonly comforted: number;
  readonly upsetMinutes: number;
}

/** What was on one tape, with one who went out and came back. */
export interface GrownTape {
  /** Nothing when it could not be coded. */
  readonly coding: Coding | undefined;
  /** While that one was away: share of the time it cried, and mean arousal, both in [0, 1]. */
  readonly cryingAway: number;
  readonly arousalAway: number;
}

/** The same child's first year in one of the homes. */
export interface Grown {
  /** From birth, day 0, to the day of the tape. */
  readonly days: readonly GrownDay[];
  readonly tape: GrownTape;
  /** Two weeks later, with the second figure. */
  readonly secondTape: GrownTape | undefined;
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
  /** One life for each of the homes, in their order. */
  readonly grow: { readonly input: Growing; readonly output: readonly Grown[] };
  /** The generations of some families. */
  readonly families: { readonly input: Families; readonly output: readonly (readonly Seen[])[] };
  /** What was learnt with one caregiver, lived with another. */
  readonly strategies: { readonly input: Strategies; readonly output: Swapped };
  /** How care that changes is believed, by age. */
  readonly turning: { readonly input: Turning; readonly output: readonly Turned[] };
  /** A therapy, and what becomes of the client. */
  readonly treatment: { readonly input: Treatment; readonly output: Treated };
  /** One event in a childhood, with and without it. */
  readonly lifeEvent: { readonly input: LifeEvent; readonly output: readonly LifeCourse[] };
  /** What of the battery can be run again. */
  readonly rerunMenu: { readonly input: null; readonly output: RerunMenu };
  /** One finding of the battery, in new lives. */
  readonly rerun: { readonly input: Rerun; readonly output: Rerunning };
  /** A programme for parents, tried with every child. */
  readonly tryProgramme: { readonly input: Trial; readonly output: Trialled };
  /** What trials of so many people would find out about a programme. */
  readonly holdTrials: { readonly input: HoldTrials; readonly output: TrialsHeld };
  /** The codes of lives `from` up to but not including `to`; a child's homes follow one another. */
  readonly outcomes: {
    readonly input: Upbringings & { readonly from: number; readonly to: number };
    readonly output: readonly Classification[];
  };
  /** The codes of lives `from` up to but not including `to` of a study. */
  readonly homesCodes: { readonly input: HomesAsked; readonly output: readonly Classification[] };
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
  /** One child with two who care for it, and whom it turns to. */
  readonly twoFigures: { readonly input: TwoFigures; readonly output: FiguresSeen };
  /** Grown people who meet. */
  readonly pool: { readonly input: Pool; readonly output: Pooled };
  /** Days without the caregiver. */
  readonly separate: { readonly input: Parting; readonly output: Parted };
  /** Where own ratings are on the plane of anxiety and avoidance. */
  readonly ownPlaces: { readonly input: RatedPeople; readonly output: OwnPlaces };
  /** A childhood, and who came out of it. */
  readonly adult: { readonly input: ChildhoodAsked; readonly output: AdultSeen };
  /** Two grown people who live together. */
  readonly couple: { readonly input: CouplePlan; readonly output: CoupleYear };
  /** Grown people whose partners go away, or die. */
  readonly apart: { readonly input: ApartPlan; readonly output: ApartSeen };
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
