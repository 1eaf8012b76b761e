import {
  type Care,
  type LearnerName,
  rivalOf,
  type SystemParameters,
  type Temperament,
} from "../model/index.ts";
import {
  beginChildhood,
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
import { type Beliefs, type GrowthPoint, liveAndNote } from "./growth.ts";
import { type HomeLife, homeLifeOf } from "./home-life.ts";

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
  readonly growth: readonly GrowthPoint[];
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
  const { seed, community, system } = plan;
  const care = plan.care ?? drawCare(seed, child, community);
  const temperament = plan.temperamentVaries
    ? drawTemperament(seed, child, plan.temperament, community)
    : plan.temperament;
  const rival = rivalOf(plan.learner);
  const childhood = beginChildhood(seed, child, temperament, oneCaregiver(care), system, rival);
  const { growth, tally } = liveAndNote(childhood, plan.days, plan.everyday, system);
  const { everyday, strangeSituation } = plan;
  const appointment = {
    childhood,
    companion: childhood.companions[0],
    number: 0,
    everyday,
    system,
  };
  const held = strangeSituationAssessment.hold(appointment, strangeSituation, watch);
  const { coding, secondCoding, episodes, log } = held;
  if (coding === undefined || secondCoding === undefined) {
    throw new Error(`Child ${child} could not be coded.`);
  }
  return {
    child,
    care,
    temperament,
    beliefs: beliefsOf(growth.at(-1) as GrowthPoint),
    growth,
    home: homeLifeOf(tally),
    coding,
    secondCoding,
    episodes,
    log,
  };
}

function beliefsOf({ others, self, figure, felt, fear }: GrowthPoint): Beliefs {
  return { others, self, figure, felt, fear };
}
