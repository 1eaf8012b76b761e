import {
  type Care,
  grownDeclarations,
  type LearnerName,
  type SystemParameters,
  type Temperament,
  valuesOf,
} from "../model/index.ts";
import {
  CAREGIVER,
  type CodedStrangeSituation,
  type Coding,
  type EpisodeInside,
  type EpisodeMeasures,
  type EventLog,
  type EverydaySettings,
  oneCaregiver,
  type StrangeSituationSettings,
  strangeSituationAssessment,
  type Watcher,
} from "../procedures/index.ts";
import { type Community, drawCare, drawTemperament } from "./community.ts";
import type { Beliefs, KnownGrowthPoint } from "./growth.ts";
import type { HomeLife } from "./home-life.ts";
import { type HeldAssessment, type LifeRecord, liveLife } from "./life.ts";
import type { LifePlan } from "./life-plan.ts";

/** Everything that decides a cohort: who is raised by whom, how, and by what chance. */
export interface CohortPlan {
  readonly seed: number;
  readonly children: number;
  /** Days at home before the Strange Situation. */
  readonly days: number;
  /** The same caregiver for all, or `undefined` to draw each from the community. */
  readonly care: Care | undefined;
  /** The same temperament for all, or centre of the community's spread. */
  readonly temperament: Temperament;
  readonly temperamentVaries: boolean;
  readonly community: Community;
  readonly system: SystemParameters;
  readonly everyday: EverydaySettings;
  readonly strangeSituation: StrangeSituationSettings;
  /** Who learns; others than "bid-response" are for comparison only (docs/rivals.md). */
  readonly learner: LearnerName;
}

/** One child's first year and Strange Situation. */
export interface ChildRecord {
  readonly child: number;
  readonly care: Care;
  readonly temperament: Temperament;
  /** At the end of the year, before the Strange Situation. */
  readonly beliefs: Beliefs;
  /** From birth to then. */
  readonly growth: readonly KnownGrowthPoint[];
  readonly home: HomeLife;
  readonly coding: Coding;
  /** The same tape scored by a second coder with human error. */
  readonly secondCoding: Coding;
  readonly episodes: readonly (EpisodeMeasures & EpisodeInside)[];
  readonly log: EventLog;
}

/**
 * Raises child number `child` of a plan and tests it. A function of its arguments alone: the same
 * on any thread, in any order, watched or not.
 */
export function liveChild(plan: CohortPlan, child: number, watch?: Watcher): ChildRecord {
  return childRecordOf(liveLife(lifeOf(plan, child), watch));
}

/** The life of a child of a cohort: days at home with one caregiver, then the Strange Situation. */
function lifeOf(plan: CohortPlan, child: number): LifePlan {
  const { seed, community, days } = plan;
  const care = plan.care ?? drawCare(seed, child, community);
  const temperament = plan.temperamentVaries
    ? drawTemperament(seed, child, plan.temperament, community)
    : plan.temperament;
  const name = "strange_situation";
  return {
    seed,
    child,
    days,
    temperament,
    household: oneCaregiver(care),
    assessments: [{ name, hold: "strange-situation", age: days, with: CAREGIVER }],
    system: plan.system,
    grown: valuesOf(grownDeclarations),
    everyday: plan.everyday,
    procedures: { [strangeSituationAssessment.settings]: plan.strangeSituation },
    learner: plan.learner,
  };
}

/**
 * What a cohort keeps of a life in which a Strange Situation was the first to be held.
 *
 * @throws Error when it could not be coded
 */
export function childRecordOf({ plan, growth, home, held }: LifeRecord): ChildRecord {
  const { child, temperament, household } = plan;
  const [first] = held;
  const { coding, secondCoding, episodes, log } = (first as HeldAssessment)
    .record as CodedStrangeSituation;
  if (coding === undefined || secondCoding === undefined) {
    throw new Error(`Child ${child} could not be coded.`);
  }
  const own = growth.map(([withCaregiver]) => withCaregiver as KnownGrowthPoint);
  return {
    child,
    care: household[0]?.care as Care,
    temperament,
    beliefs: beliefsOf(own.at(-1) as KnownGrowthPoint),
    growth: own,
    home,
    coding,
    secondCoding,
    episodes,
    log,
  };
}

function beliefsOf({ others, self, figure, felt, fear }: KnownGrowthPoint): Beliefs {
  return { others, self, figure, felt, fear };
}
