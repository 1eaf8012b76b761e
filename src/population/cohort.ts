import {
  type Care,
  OTHERS,
  rowOf,
  SELF,
  type SystemParameters,
  type Temperament,
} from "../model/index.ts";
import {
  beginChildhood,
  type Childhood,
  type Coding,
  codeAgain,
  codeStrangeSituation,
  type EpisodeInside,
  type EpisodeMeasures,
  type EventLog,
  type EverydaySettings,
  holdStrangeSituation,
  isCoded,
  liveDays,
  measureEpisodes,
  type StrangeSituationSettings,
  type Watcher,
} from "../procedures/index.ts";
import { type Community, drawCare, drawTemperament } from "./community.ts";

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
}

/** What a child believes, as means of its beliefs. */
export interface Beliefs {
  /** α, ω and the caregiver's β, logits. */
  readonly others: number;
  readonly self: number;
  readonly figure: number;
  /** Felt availability of the caregiver (3), and fear of it φ, in [0, 1]. */
  readonly felt: number;
  readonly fear: number;
}

/** One child's first year and Strange Situation. */
export interface ChildRecord {
  readonly child: number;
  readonly care: Care;
  readonly temperament: Temperament;
  /** At the end of the year, before the Strange Situation. */
  readonly beliefs: Beliefs;
  readonly bidsPerDay: number;
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
  const childhood = beginChildhood(seed, child, temperament, care, system);
  const tally = liveDays(childhood, plan.days, plan.everyday, system);
  const beliefs = beliefsOf(childhood);
  const { person } = childhood.scene;
  const { log, inside } = holdStrangeSituation(
    seed,
    child,
    0,
    person,
    childhood.caregiver,
    plan.strangeSituation,
    system,
    watch,
  );
  const coding = codeStrangeSituation(log);
  if (!isCoded(coding)) throw new Error(`Child ${child} could not be coded: ${coding.reason}`);
  const [quiet, medium, loud] = tally.bids;
  return {
    child,
    care,
    temperament,
    beliefs,
    bidsPerDay: plan.days === 0 ? 0 : (quiet + medium + loud) / plan.days,
    coding,
    secondCoding: codeAgain(coding, seed, child, 0),
    episodes: measureEpisodes(log).map((seen, i) => ({ ...seen, ...(inside[i] as EpisodeInside) })),
    log,
  };
}

function beliefsOf({ scene, slot }: Childhood): Beliefs {
  const { mean, fear, foresight } = scene.person.workingModel;
  return {
    others: mean[OTHERS] as number,
    self: mean[SELF] as number,
    figure: mean[rowOf(slot)] as number,
    felt: foresight.felt[slot] as number,
    fear: fear[slot] as number,
  };
}
