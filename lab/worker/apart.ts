import {
  careDeclarations,
  grownDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import { type Interval, meanInterval } from "../../src/numerics/index.ts";
import { communityPlan } from "../../src/population/index.ts";
import {
  type Apart,
  apartDeclarations,
  assessments,
  beginChildhood,
  liveDays,
  oneCaregiver,
  type Stretch,
} from "../../src/procedures/index.ts";
import {
  ANSWERED,
  APART_CHILDHOOD,
  APART_PEOPLE,
  type ApartGroup,
  type ApartPlan,
  type ApartSeen,
  apartOf,
  JOURNEY,
  LOSS,
} from "./apart-plan.ts";

/** One person without its partner: the same days followed for longer and longer. */
interface Followed {
  readonly first: Apart;
  readonly last: Apart;
  readonly spells: readonly (Stretch & { readonly from: number; readonly to: number })[];
}

/**
 * The same people by chance with the childhood of the page and with one that was answered.
 *
 * @param people in each group
 */
export function apart(
  plan: ApartPlan,
  progress: (done: number, of: number) => void,
  people: number = APART_PEOPLE,
): ApartSeen {
  const ends = plan.gone ? LOSS : [JOURNEY];
  const of = 2 * people * ends.length;
  let done = 0;
  const follow = (met: ApartPlan["met"]) =>
    Array.from({ length: people }, (_, child) =>
      followOne({ ...plan, met }, child, ends, () => progress(done++, of)),
    );
  const own = follow(plan.met);
  const answered = follow(ANSWERED);
  return {
    own: groupOf(own),
    answered: groupOf(answered),
    more: meanInterval(own.map((one, i) => riseOf(one) - riseOf(answered[i] as Followed))),
  };
}

function followOne(
  plan: ApartPlan,
  child: number,
  ends: readonly number[],
  lived: () => void,
): Followed {
  const { system, everyday } = communityPlan();
  const grown = valuesOf(grownDeclarations);
  const household = oneCaregiver(valuesOf(careDeclarations, plan.met));
  const temperament = valuesOf(temperamentDeclarations);
  const childhood = beginChildhood(plan.seed, child, temperament, household, system);
  liveDays(childhood, APART_CHILDHOOD, everyday, system);
  const [companion] = childhood.companions;
  const appointment = { childhood, companion, number: 0, everyday, system, grown };
  const held = ends.map((daysWithout) => {
    lived();
    const settings = valuesOf(apartDeclarations, apartOf(plan, daysWithout));
    return assessments.apart.hold(appointment, settings) as Apart;
  });
  return { first: held[0] as Apart, last: held.at(-1) as Apart, spells: spellsOf(held) };
}

/** Of each holding what the one before it did not reach: all of them begin with the same days. */
function spellsOf(held: readonly Apart[]): Followed["spells"] {
  let until = 0;
  return held.flatMap(({ stretches }) => {
    let to = 0;
    const placed = stretches.map((stretch) => {
      const from = to + 1;
      to += stretch.days;
      return { ...stretch, from, to };
    });
    const later = placed.filter(({ from }) => from > until);
    until = to;
    return later;
  });
}

function riseOf({ first: { whole, before } }: Followed): number {
  return whole.body.arousal - before.arousal;
}

function groupOf(people: readonly Followed[]): ApartGroup {
  const mean = (read: (one: Followed) => number | undefined): Interval =>
    meanInterval(people.map(read).filter((value) => value !== undefined));
  const returned = people.every(({ last }) => last.after !== undefined);
  return {
    anxiety: mean(({ first }) => first.withOther?.anxiety),
    avoidance: mean(({ first }) => first.withOther?.avoidance),
    before: mean(({ first }) => first.before.arousal),
    after: returned ? mean(({ last }) => last.after?.arousal) : undefined,
    spells: (people[0]?.spells ?? []).map(({ from, to, days }, i) => ({
      from,
      to,
      calls: mean(({ spells }) => (spells[i]?.calls ?? 0) / days),
      arousal: mean(({ spells }) => spells[i]?.body.arousal),
      countedOn: mean(({ spells }) => spells[i]?.countedOn),
    })),
    rise: mean(riseOf),
    missed: people.map(({ last }) => last.missedDays).sort((a, b) => a - b),
  };
}
