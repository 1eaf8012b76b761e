import {
  careDeclarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import { meanInterval } from "../../src/numerics/index.ts";
import { type LifePlan, liveLife } from "../../src/population/index.ts";
import {
  CAREGIVER,
  type Change,
  everydayDeclarations,
  expectationOf,
  type Member,
  NO_CHANGE,
} from "../../src/procedures/index.ts";

/** What happens: the caregiver withdraws, the other parent goes, or good childcare comes. */
export type LifeEventName = "withdrawn" | "parting" | "childcare";
export type OnceName = "answered" | "rebuffed";

export interface LifeEvent {
  readonly seed: number;
  readonly event: LifeEventName;
  /** Age in years at which it begins, and months it lasts. */
  readonly years: number;
  readonly months: number;
}

/** What is expected at an age: mean over the children and its 95 % interval, logits. */
export interface ExpectedAt {
  readonly years: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The same children with and without the event. */
export interface LifeCourse {
  readonly once: OnceName;
  readonly happens: boolean;
  readonly children: number;
  readonly points: readonly ExpectedAt[];
}

const CHILDREN = 5;
const DAYS_PER_YEAR = 365;
const DAYS_PER_MONTH = 30;
const STEP = 30;
/** Years that are followed after it is over. */
const AFTER = 1;
const OTHER = "other_parent";

const CARE: Readonly<Record<OnceName, { availability: number; attentiveness: number }>> = {
  answered: { availability: 2.4, attentiveness: 0.4 },
  rebuffed: { availability: -0.5, attentiveness: 0.8 },
};

/** The courses of children who were answered and of others, with the event and without it. */
export function lifeEvent(wanted: LifeEvent, progress: (done: number, of: number) => void) {
  const courses: LifeCourse[] = [];
  const of = 4 * CHILDREN;
  for (const once of ["answered", "rebuffed"] as const) {
    for (const happens of [false, true]) {
      const lives = Array.from({ length: CHILDREN }, (_, child) => {
        progress(courses.length * CHILDREN + child, of);
        return followed(planOf(wanted, once, happens, child));
      });
      courses.push({ once, happens, children: CHILDREN, points: summed(lives) });
    }
  }
  return courses;
}

function summed(lives: readonly (readonly number[])[]): ExpectedAt[] {
  return (lives[0] ?? []).map((_, i) => {
    const { point, low, high } = meanInterval(lives.map((life) => life[i] as number));
    return { years: ((i + 1) * STEP) / DAYS_PER_YEAR, mean: point, low, high };
  });
}

/** What is expected, month by month. */
function followed(plan: LifePlan): number[] {
  const expected: number[] = [];
  liveLife(plan, undefined, ({ day, scene }) => {
    if (day > 0 && day % STEP === 0) expected.push(expectationOf(scene.person.workingModel));
  });
  return expected;
}

function planOf(wanted: LifeEvent, once: OnceName, happens: boolean, child: number): LifePlan {
  const care = valuesOf(careDeclarations, CARE[once]);
  const days = Math.round(DAYS_PER_YEAR * (wanted.years + AFTER) + DAYS_PER_MONTH * wanted.months);
  return {
    seed: wanted.seed,
    child,
    days,
    temperament: valuesOf(temperamentDeclarations),
    household: [
      { name: CAREGIVER, care, from: 0, to: 24, nights: 1 },
      { name: OTHER, care, from: 8, to: 14, nights: 0 },
    ],
    changes: happens ? [changeOf(wanted)] : [],
    assessments: [],
    system: valuesOf(systemDeclarations),
    grown: valuesOf(grownDeclarations),
    everyday: valuesOf(everydayDeclarations),
    procedures: {},
    learner: "bid-response",
  };
}

const TEACHER: Member = {
  name: "teacher",
  care: valuesOf(careDeclarations, CARE.answered),
  from: 2,
  to: 8,
  nights: 0,
};

function changeOf({ event, years, months }: LifeEvent): Change {
  const when = {
    ...NO_CHANGE,
    name: event,
    age: Math.round(DAYS_PER_YEAR * years),
    days: DAYS_PER_MONTH * months,
  };
  if (event === "withdrawn") {
    return { ...when, shift: { [CAREGIVER]: { availability: -2, attentiveness: -2 } } };
  }
  if (event === "parting") {
    return { ...when, leave: [OTHER], shift: { [CAREGIVER]: { load: 1.5 } } };
  }
  return { ...when, join: [TEACHER] };
}
