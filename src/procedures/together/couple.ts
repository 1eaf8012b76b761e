import type { Grown, SystemParameters } from "../../model/index.ts";
import { type Stream, seek, uniform } from "../../numerics/index.ts";
import { getToKnow } from "../adulthood/index.ts";
import type { EverydaySettings } from "../everyday-life/index.ts";
import { endDay, liveApart, liveEvening } from "./day.ts";
import { followBeliefs, type Partner, wake } from "./partner.ts";
import { dayWithOther, leavingOdds, MIDDLING, settleSatisfaction } from "./satisfaction.ts";
import type { TogetherSettings } from "./settings.ts";
import type { Watching } from "./watching.ts";

/** Two grown people who share their days, each the other's figure and caregiver. */
export interface Couple {
  readonly partners: readonly [Partner, Partner];
  /** Days together. */
  days: number;
  /** Q of each: how content it is with the other. */
  readonly satisfaction: [number, number];
  /** Which of the two left; `undefined` while they are together. */
  left: 0 | 1 | undefined;
  /** Chance of what is nobody's own: the order of an evening, who leaves. */
  readonly chance: Stream;
}

/**
 * Two people get to know each other: each is a newcomer to the other, met with reserve, unless it is
 * known already; their own parents stay what they were, and are elsewhere. Nobody is forgotten for it
 * that is in `keep`.
 */
export function pairUp(
  one: Partner,
  other: Partner,
  chance: Stream,
  p: SystemParameters,
  grown: Grown,
  keep: readonly string[] = [],
): Couple {
  meetOther(one, other, p, grown, keep);
  meetOther(other, one, p, grown, keep);
  return {
    partners: [one, other],
    days: 0,
    satisfaction: [MIDDLING, MIDDLING],
    left: undefined,
    chance,
  };
}

function meetOther(
  one: Partner,
  other: Partner,
  p: SystemParameters,
  grown: Grown,
  keep: readonly string[],
): void {
  one.scene.caregivers.length = 0;
  one.other = getToKnow(one.scene, other.answers, p, grown, keep);
  followBeliefs(one, grown);
}

/**
 * One day of two: apart, then an evening together, then the night; then one of them may leave. After
 * that they live no more days together.
 */
export function liveDayTogether(
  couple: Couple,
  settings: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
  grown: Grown,
  watching?: Watching,
): void {
  const { partners, chance, satisfaction } = couple;
  const [one, other] = partners;
  seek(chance, couple.days);
  for (const each of partners) {
    wake(each, settings, grown);
    liveApart(each, settings.hoursTogether, settings, home, p);
  }
  liveEvening(one, other, chance, settings, home, p, watching);
  couple.days++;
  for (const place of [0, 1] as const) {
    const each = partners[place];
    const today = dayWithOther(each.today, settings);
    const before = satisfaction[place];
    satisfaction[place] = settleSatisfaction(before, today, settings.satisfactionDays);
    endDay(each, p);
    each.counts.days++;
    const leaves = uniform(chance) < leavingOdds(satisfaction[place], settings);
    if (leaves && couple.left === undefined) couple.left = place;
  }
}

/** One day of somebody who lives with nobody. */
export function liveDayAlone(
  one: Partner,
  settings: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
  grown: Grown,
): void {
  wake(one, settings, grown);
  liveApart(one, 0, settings, home, p);
  endDay(one, p);
}

/** They part: each is known to the other as it was, and lives with nobody now. */
export function part({ partners }: Couple): void {
  for (const one of partners) {
    one.scene.caregivers.length = 0;
    one.other = -1;
  }
}
