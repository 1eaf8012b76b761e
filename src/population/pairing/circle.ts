import {
  type AdultStanding,
  type Grown,
  type Person,
  type SystemParameters,
  standingOf,
} from "../../model/index.ts";
import { openStream, type Stream, seek, uniform } from "../../numerics/index.ts";
import {
  beginChildhood,
  CAREGIVER,
  createPartner,
  dayWithOther,
  type EverydaySettings,
  grownCopy,
  liveDayAlone,
  liveDays,
  liveDayTogether,
  oneCaregiver,
  type Partner,
  pairUp,
  part,
  type TogetherSettings,
} from "../../procedures/index.ts";
import { drawnFrom } from "../lineage/index.ts";
import { type Acquaintance, type Pair, pairOf } from "./acquaintance.ts";
import { goingOnOdds } from "./going-on.ts";
import type { Pairing } from "./settings.ts";

/** Everything that decides what becomes of one circle of people. */
export interface CirclePlan {
  readonly seed: number;
  /** Number of the circle: with the seed, all of its chance. */
  readonly circle: number;
  readonly pairing: Pairing;
  readonly together: TogetherSettings;
  readonly everyday: EverydaySettings;
  readonly system: SystemParameters;
  readonly grown: Grown;
}

/** One circle: where everybody stood, and everybody who met. */
export interface CircleRecord {
  /** In general, before they met anybody, and at the end. */
  readonly before: readonly AdultStanding[];
  readonly after: readonly AdultStanding[];
  /** In the order in which they met. */
  readonly pairs: readonly Pair[];
  /** Days lived. */
  readonly days: number;
}

/** Days after which it is asked whether two are still together, and where they stand. */
export const TWO_YEARS = 730;

/** A year as a child; nobody grows on before eighteen (docs/life-course.md). */
const CHILDHOOD = 365;

/** Somebody of the community, grown up with a caregiver of the community. */
export function grownOfCommunity(plan: CirclePlan, number: number): Person {
  const { seed, everyday, system, grown } = plan;
  const child = numberOf(plan, number);
  const { care, temperament } = drawnFrom(seed, child);
  const childhood = beginChildhood(seed, child, temperament, oneCaregiver(care), system);
  liveDays(childhood, CHILDHOOD, everyday, system);
  return grownCopy(childhood, system, grown);
}

function numberOf({ circle, pairing }: CirclePlan, number: number): number {
  return circle * Math.round(pairing.people) + number;
}

/** Ready to live with others; `life` tells apart lives of the same person. */
export function ready(plan: CirclePlan, number: number, person: Person, life = ""): Partner {
  const child = numberOf(plan, number);
  return createPartner(`person ${number}`, person, (purpose) =>
    openStream(plan.seed, child, `${purpose} of somebody grown${life}`),
  );
}

interface Circle {
  readonly plan: CirclePlan;
  readonly people: readonly Partner[];
  /** The one each goes out or lives with. */
  readonly with: (Acquaintance | undefined)[];
  /** Day from which each goes out again. */
  readonly from: number[];
  readonly met: Acquaintance[];
  readonly meetings: Stream;
}

/**
 * People of the community meet by chance, go out and go on by what they meet (15.7), live together as
 * couples do, part by the hazard of couples (15.6), and meet others. Nobody chooses by a pattern.
 */
export function liveCircle(plan: CirclePlan, progress?: (day: number) => void): CircleRecord {
  const { seed, circle: number, pairing, system, grown } = plan;
  const count = Math.round(pairing.people);
  const people = Array.from({ length: count }, (_, i) => ready(plan, i, grownOfCommunity(plan, i)));
  const standing = () => people.map(({ scene }) => standingOf(scene.person, system, grown));
  const before = standing();
  const circle: Circle = {
    plan,
    people,
    with: people.map(() => undefined),
    from: people.map(() => 0),
    met: [],
    meetings: openStream(seed, number, "who meets whom"),
  };
  const days = Math.round(pairing.daysFollowed);
  for (let day = 0; day < days; day++) {
    liveDayOfAll(circle, day);
    progress?.(day + 1);
  }
  return { before, after: standing(), pairs: circle.met.map(pairOf), days };
}

function liveDayOfAll(circle: Circle, day: number): void {
  const { plan, people, meetings } = circle;
  const { pairing, together, everyday, system, grown } = plan;
  const evening = day % Math.round(pairing.dateEvery) === 0;
  seek(meetings, day);
  if (evening) meetAnew(circle, day);
  const morning = [...circle.with];
  const goingOut = { ...together, breakUp: 0 };
  people.forEach((one, i) => {
    const pair = morning[i];
    if (pair === undefined || (pair.since === undefined && !evening)) {
      liveDayAlone(one, together, everyday, system, grown);
    } else if (pair.who[0] === i) {
      const out = pair.since === undefined;
      const settings = out ? goingOut : together;
      liveDayTogether(pair.couple, settings, everyday, system, grown);
      if (out) goOn(circle, pair, day);
      else stay(circle, pair, day);
    }
  });
}

/** Everybody who is alone and goes out meets somebody, by chance; of an odd number one stays in. */
function meetAnew(circle: Circle, day: number): void {
  const { plan, people, meetings } = circle;
  const { seed, system, grown } = plan;
  const free = people.flatMap((_, i) =>
    circle.with[i] === undefined && (circle.from[i] as number) <= day ? [i] : [],
  );
  shuffle(free, meetings);
  for (let i = 0; i + 1 < free.length; i += 2) {
    const [a, b] = [free[i] as number, free[i + 1] as number];
    const who = [Math.min(a, b), Math.max(a, b)] as const;
    const chance = openStream(seed, numberOf(plan, who[0]), `met on day ${day}`);
    const [one, other] = [people[who[0]] as Partner, people[who[1]] as Partner];
    const pair: Acquaintance = {
      who,
      met: day,
      couple: pairUp(one, other, chance, system, grown, [CAREGIVER]),
      dates: 0,
      liked: [0, 0],
      since: undefined,
      until: undefined,
      before: undefined,
      after: undefined,
    };
    circle.met.push(pair);
    circle.with[a] = circle.with[b] = pair;
  }
}

function shuffle(all: number[], chance: Stream): void {
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(uniform(chance) * (i + 1));
    [all[i], all[j]] = [all[j] as number, all[i] as number];
  }
}

/** After an evening out: either may leave it at that; after enough of them they move in. */
function goOn(circle: Circle, pair: Acquaintance, day: number): void {
  const { pairing, together } = circle.plan;
  pair.dates++;
  const wants = ([0, 1] as const).map((place) => {
    pair.liked[place] += dayWithOther(pair.couple.partners[place].today, together);
    const odds = goingOnOdds(pair.liked[place] / pair.dates, pairing);
    return uniform(circle.meetings) < odds;
  });
  if (wants.includes(false)) endOf(circle, pair, day, 0);
  else if (pair.dates >= Math.round(pairing.datesToStay)) {
    pair.since = day + 1;
    pair.before = standings(circle, pair);
  }
}

/** After a day in one home. */
function stay(circle: Circle, pair: Acquaintance, day: number): void {
  const together = day + 1 - (pair.since as number);
  if (together === TWO_YEARS) pair.after = standings(circle, pair);
  if (pair.couple.left !== undefined) endOf(circle, pair, day, circle.plan.pairing.pause);
}

function standings({ plan }: Circle, { couple }: Acquaintance): [AdultStanding, AdultStanding] {
  const [one, other] = couple.partners;
  const of = ({ scene }: Partner) => standingOf(scene.person, plan.system, plan.grown);
  return [of(one), of(other)];
}

function endOf(circle: Circle, pair: Acquaintance, day: number, pause: number): void {
  pair.until = day + 1;
  part(pair.couple);
  for (const i of pair.who) {
    circle.with[i] = undefined;
    circle.from[i] = day + 1 + Math.round(pause);
  }
}
