import {
  type LearnerName,
  rivalOf,
  type SystemParameters,
  type Temperament,
} from "../model/index.ts";
import {
  type AnyWatcher,
  type AssessmentName,
  assessments,
  beginChildhood,
  type Childhood,
  type EverydaySettings,
  emptyTally,
  liveDays,
  type Member,
  type Tally,
} from "../procedures/index.ts";
import { type GrowthPoint, noteGrowth, stationsOf } from "./growth.ts";
import { type HomeLife, homeLifeOf } from "./home-life.ts";

/** A procedure to be held in a life. */
export interface PlannedAssessment {
  /** What its columns and events are called. */
  readonly name: string;
  readonly hold: AssessmentName;
  /** Age in whole days. */
  readonly age: number;
  /** Name of the one of the household who comes along. */
  readonly with: string;
}

/** Everything that decides one life. */
export interface LifePlan {
  readonly seed: number;
  /** Number of the child: with the seed, all of its chance. */
  readonly child: number;
  /** Days lived. */
  readonly days: number;
  readonly temperament: Temperament;
  readonly household: readonly Member[];
  /** In any order; what is held on the same day is held in this one. */
  readonly assessments: readonly PlannedAssessment[];
  readonly system: SystemParameters;
  readonly everyday: EverydaySettings;
  /** Settings of procedures, by the name of their table. */
  readonly procedures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly learner: LearnerName;
}

/** A procedure as it was held: the record is what its assessment made of it. */
export interface HeldAssessment {
  readonly planned: PlannedAssessment;
  readonly record: unknown;
}

/** One life as it was lived. */
export interface LifeRecord {
  readonly plan: LifePlan;
  /** At birth and at twelve even stations, with each of the household in their order. */
  readonly growth: readonly (readonly GrowthPoint[])[];
  readonly home: HomeLife;
  /** In the order of the plan. */
  readonly held: readonly HeldAssessment[];
}

/**
 * Sees a child at birth and after each of its days at home, with all that happened in them so far.
 * Both are the life's own and go on changing: what is wanted of them is to be read at once.
 */
export type DayWatcher = (childhood: Childhood, tally: Readonly<Tally>) => void;

/**
 * Lives one life: days at home among the household, and procedures at their ages. Growth is noted
 * before what is held on the same day. A function of the plan alone.
 *
 * @param watch sees every second of the procedures that can be watched
 * @param eachDay sees the days at home; neither of them changes anything
 * @throws HouseholdError when the household cannot be lived in
 */
export function liveLife(plan: LifePlan, watch?: AnyWatcher, eachDay?: DayWatcher): LifeRecord {
  const { seed, child, temperament, household, everyday, system, days } = plan;
  const rival = rivalOf(plan.learner);
  const childhood = beginChildhood(seed, child, temperament, household, system, rival);
  const tally = emptyTally();
  const growth: GrowthPoint[][] = [];
  const held: HeldAssessment[] = [];
  const stations = stationsOf(days);
  const ages = [...new Set([...stations, ...plan.assessments.map(({ age }) => age)])];
  eachDay?.(childhood, tally);
  for (const age of ages.sort((a, b) => a - b)) {
    while (childhood.day < age) {
      const days = eachDay === undefined ? age - childhood.day : 1;
      liveDays(childhood, days, everyday, system, tally);
      eachDay?.(childhood, tally);
    }
    if (stations.includes(age)) {
      growth.push(childhood.companions.map((one) => noteGrowth(childhood, one, system)));
    }
    for (const planned of plan.assessments) {
      if (planned.age === age) held.push(holdAssessment(plan, planned, childhood, watch));
    }
  }
  const place = ({ planned }: HeldAssessment) => plan.assessments.indexOf(planned);
  const inOrder = held.toSorted((a, b) => place(a) - place(b));
  return { plan, growth, home: homeLifeOf(tally), held: inOrder };
}

function holdAssessment(
  plan: LifePlan,
  planned: PlannedAssessment,
  childhood: Childhood,
  watch: AnyWatcher | undefined,
): HeldAssessment {
  const { everyday, system } = plan;
  const assessment = assessments[planned.hold];
  const companion =
    childhood.companions.find(({ member }) => member.name === planned.with) ??
    childhood.companions[0];
  const { assessments: all } = plan;
  const earlier = all.slice(0, all.indexOf(planned));
  const number = earlier.filter(({ hold }) => hold === planned.hold).length;
  const settings = plan.procedures[assessment.settings] ?? {};
  const appointment = { childhood, companion, number, everyday, system };
  return { planned, record: assessment.hold(appointment, settings, watch) };
}
