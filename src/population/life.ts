import { rivalOf } from "../model/index.ts";
import {
  type AnyWatcher,
  agesOfChange,
  assessments,
  beginChildhood,
  type Childhood,
  type Companion,
  emptyTally,
  everybodyIn,
  HouseholdError,
  liveDays,
  type Tally,
  turnOver,
} from "../procedures/index.ts";
import { type GrowthPoint, noteGrowth, stationsOf } from "./growth.ts";
import { type HomeLife, homeLifeOf } from "./home-life.ts";
import { type LifePlan, type PlannedAssessment, planContradiction } from "./life-plan.ts";

/** A procedure as it was held: the record is what its assessment made of it. */
export interface HeldAssessment {
  readonly planned: PlannedAssessment;
  readonly record: unknown;
}

/** One life as it was lived. */
export interface LifeRecord {
  readonly plan: LifePlan;
  /** At birth and at twelve even stations, with everybody of the life (`everybodyIn`). */
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
 * before what is held on the same day, and both before what changes on it. A function of the plan
 * alone.
 *
 * @param watch sees every second of the procedures that can be watched
 * @param eachDay sees the days at home; neither of them changes anything
 * @throws HouseholdError when the household, or what changes in it, cannot be lived in
 */
export function liveLife(plan: LifePlan, watch?: AnyWatcher, eachDay?: DayWatcher): LifeRecord {
  const { household, changes = [], everyday, system, days } = plan;
  refuseImpossible(plan);
  const childhood = birthOf(plan);
  const tally = emptyTally();
  const growth: GrowthPoint[][] = [];
  const held: HeldAssessment[] = [];
  const stations = stationsOf(days);
  const turns = agesOfChange(changes).filter((age) => age <= days);
  const everybody = everybodyIn(household, changes);
  const ages = [...new Set([...stations, ...turns, ...plan.assessments.map(({ age }) => age)])];
  eachDay?.(childhood, tally);
  for (const age of ages.sort((a, b) => a - b)) {
    while (childhood.day < age) {
      const days = eachDay === undefined ? age - childhood.day : 1;
      liveDays(childhood, days, everyday, system, tally);
      eachDay?.(childhood, tally);
    }
    if (stations.includes(age)) {
      growth.push(everybody.map(({ name }) => noteGrowth(childhood, name, system)));
    }
    for (const planned of plan.assessments) {
      if (planned.age === age) held.push(holdAssessment(plan, planned, childhood, watch));
    }
    if (turns.includes(age)) turnOver(childhood, household, changes, system);
  }
  const place = ({ planned }: HeldAssessment) => plan.assessments.indexOf(planned);
  const inOrder = held.toSorted((a, b) => place(a) - place(b));
  return { plan, growth, home: homeLifeOf(tally), held: inOrder };
}

function birthOf(plan: LifePlan): Childhood {
  const { seed, child, temperament, household, system, wandersAs } = plan;
  const rival = rivalOf(plan.learner);
  return beginChildhood(seed, child, temperament, household, system, rival, wandersAs);
}

function refuseImpossible(plan: LifePlan): void {
  const contradiction = planContradiction(plan);
  if (contradiction !== undefined) throw new HouseholdError(contradiction);
}

function holdAssessment(
  plan: LifePlan,
  planned: PlannedAssessment,
  childhood: Childhood,
  watch: AnyWatcher | undefined,
): HeldAssessment {
  const { everyday, system, grown, together } = plan;
  const assessment = assessments[planned.hold];
  const companion = childhood.everybody.find(
    ({ member }) => member.name === planned.with,
  ) as Companion;
  const { assessments: all } = plan;
  const earlier = all.slice(0, all.indexOf(planned));
  const number = earlier.filter(({ hold }) => hold === planned.hold).length;
  const settings = plan.procedures[assessment.settings] ?? {};
  const days = { everyday, system, grown, ...(together !== undefined && { together }) };
  const appointment = { childhood, companion, number, ...days };
  return { planned, record: assessment.hold(appointment, settings, watch) };
}
