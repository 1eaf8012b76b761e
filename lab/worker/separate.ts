import {
  type Care,
  careDeclarations,
  grownDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import { communityPlan, liveLife } from "../../src/population/index.ts";
import {
  CAREGIVER,
  type CodedSeparation,
  type Member,
  type Phase,
  type SeenDay,
  separationDeclarations,
} from "../../src/procedures/index.ts";
import { EVENING, FATHER, type Parting, SENSITIVE, separationOf } from "./parting-plan.ts";

/** One day as it was seen, and as it was inside. */
export interface PartingDay {
  /** −1 is the last before; 1 the first away. */
  readonly day: number;
  readonly seen: SeenDay;
  /** The phase of a day away; else whether the child was cool or clung. */
  readonly phase: Phase | undefined;
  readonly cool: boolean;
  readonly clinging: boolean;
  readonly countedOn: number;
  readonly vigour: number;
}

export interface Parted {
  readonly daysAway: number;
  readonly days: readonly PartingDay[];
  readonly greetedBefore: number;
  readonly greetedOnReturn: number;
}

/** One child, with days before, away and after. */
export function separate(parting: Parting): Parted {
  const { seed, ageDays } = parting;
  const { system, everyday, learner } = communityPlan();
  const [from, to] = EVENING;
  const care = (values: Partial<Care>) => valuesOf(careDeclarations, values);
  const household: readonly Member[] = [
    { name: CAREGIVER, care: care(SENSITIVE), from: 0, to: 24, nights: 1 },
    { name: "father", care: care(FATHER), from, to, nights: 0 },
  ];
  const { held } = liveLife({
    seed,
    child: 0,
    days: ageDays,
    temperament: valuesOf(temperamentDeclarations),
    household,
    assessments: [{ name: "away", hold: "separation", age: ageDays, with: CAREGIVER }],
    system,
    grown: valuesOf(grownDeclarations),
    everyday,
    procedures: { separation: valuesOf(separationDeclarations, separationOf(parting)) },
    learner,
  });
  return partedOf(held[0]?.record as CodedSeparation);
}

function partedOf({ schedule, days, inside, away, reunion }: CodedSeparation): Parted {
  const { before } = schedule;
  const usual = days.slice(0, before);
  return {
    daysAway: schedule.away,
    days: days.map((seen, i) => {
      const since = i - before - schedule.away;
      return {
        day: i < before ? i - before : i - before + 1,
        seen,
        phase: i < before ? undefined : away.codes[i - before],
        cool: reunion.cool[since] ?? false,
        clinging: reunion.clinging[since] ?? false,
        countedOn: inside[i]?.countedOn ?? 1,
        vigour: inside[i]?.vigour ?? 1,
      };
    }),
    greetedBefore: usual.reduce((sum, { greeted }) => sum + greeted, 0) / usual.length,
    greetedOnReturn: reunion.greeted,
  };
}
