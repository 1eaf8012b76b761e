import {
  careDeclarations,
  grownDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  communityPlan,
  type DayWatcher,
  type KnownGrowthPoint,
  type LifePlan,
  liveLife,
  noteGrowth,
} from "../../src/population/index.ts";
import {
  type ByIntensity,
  CAREGIVER,
  type CodedStrangeSituation,
  EPISODES,
  emptyTally,
  type Member,
  oneCaregiver,
  strangeSituationAssessment,
  type Tally,
  total,
} from "../../src/procedures/index.ts";
import { CAREGIVER_TAPE, SECOND, SECOND_TAPE } from "./growing-plan.ts";
import { planePointOf } from "./plane-point.ts";
import type { Growing, GrowingHome, Grown, GrownDay, GrownTape } from "./tasks.ts";

type Progress = (done: number, of: number) => void;

/** Days between two words on how far it is. */
const PROGRESS_DAYS = 15;

/** The same child in each of the homes: seed and temperament are one, so chance is, too. */
export function grow({ seed, homes }: Growing, progress: Progress): Grown[] {
  const plans = homes.map((home) => planOf(seed, home));
  const of = plans.length * CAREGIVER_TAPE;
  return plans.map((plan, home) =>
    growIn(plan, (day) => {
      if (day % PROGRESS_DAYS === 0) progress(home * CAREGIVER_TAPE + day, of);
    }),
  );
}

function growIn(plan: LifePlan, lived: (day: number) => void): Grown {
  const days: GrownDay[] = [];
  let before = takenDown(emptyTally());
  const note: DayWatcher = (childhood, tally) => {
    if (childhood.day > CAREGIVER_TAPE) return;
    const now = takenDown(tally);
    days.push({
      point: planePointOf(childhood.scene.person.workingModel),
      figures: childhood.companions.map(
        ({ member }) => noteGrowth(childhood, member.name, plan.system) as KnownGrowthPoint,
      ),
      asked: now.asked.map((times, i) => times - (before.asked[i] as number)) as ByIntensity,
      comforted: now.comforted - before.comforted,
      upsetMinutes: (now.seconds - before.seconds) / 60,
    });
    before = now;
    lived(childhood.day);
  };
  const { held } = liveLife(plan, undefined, note);
  const [tape, secondTape] = held.map(({ record }) => tapeOf(record as CodedStrangeSituation));
  return { days, tape: tape as GrownTape, secondTape };
}

/** A tally goes on counting, so its numbers are kept. */
function takenDown({ bids, comforted, seconds }: Readonly<Tally>) {
  return { asked: [...bids], comforted: total(comforted), seconds };
}

function tapeOf({ coding, episodes }: CodedStrangeSituation): GrownTape {
  const away = episodes.filter(
    ({ episode }) => EPISODES.find(({ number }) => number === episode)?.caregiver === false,
  );
  const mean = (of: (one: (typeof away)[number]) => number): number => {
    const seconds = away.reduce((sum, one) => sum + one.seconds, 0);
    return away.reduce((sum, one) => sum + one.seconds * of(one), 0) / seconds;
  };
  return {
    coding,
    cryingAway: mean(({ cryShare }) => cryShare),
    arousalAway: mean(({ arousalMean }) => arousalMean),
  };
}

/** As of `bowlby ssp`, but with this household, and a second tape when there is a second figure. */
function planOf(seed: number, { care, second }: GrowingHome): LifePlan {
  const { system, everyday, strangeSituation, learner } = communityPlan();
  const household: Member[] = [...oneCaregiver(valuesOf(careDeclarations, care))];
  const hold = "strange-situation";
  const assessments: LifePlan["assessments"][number][] = [
    { name: "tape", hold, age: CAREGIVER_TAPE, with: CAREGIVER },
  ];
  if (second !== undefined) {
    household.push({
      name: SECOND,
      care: valuesOf(careDeclarations, second.care),
      from: second.from,
      to: everyday.wakingHours,
      nights: 0,
    });
    assessments.push({ name: "second_tape", hold, age: SECOND_TAPE, with: SECOND });
  }
  return {
    seed,
    child: 0,
    days: CAREGIVER_TAPE,
    temperament: valuesOf(temperamentDeclarations),
    household,
    assessments,
    system,
    grown: valuesOf(grownDeclarations),
    everyday,
    procedures: { [strangeSituationAssessment.settings]: strangeSituation },
    learner,
  };
}
