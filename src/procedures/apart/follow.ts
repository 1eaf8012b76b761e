import {
  type AdultStanding,
  beTogether,
  type Grown,
  heartRateAt,
  type SystemParameters,
} from "../../model/index.ts";
import type { EverydaySettings } from "../everyday-life/index.ts";
import {
  type Couple,
  liveDayTogether,
  type Partner,
  part,
  standingWith,
  type TogetherSettings,
} from "../together/index.ts";
import { type Company, liveDayWithout, nothingYet, type Without } from "./day-without.ts";
import type { ApartSettings } from "./settings.ts";

/** What instruments would show of some days, on average. */
export interface BodyOfDays {
  /** Mean arousal over waking hours, in [0, 1]; what cortisol follows. */
  readonly arousal: number;
  /** Beats a minute at that arousal. */
  readonly heartRate: number;
  readonly vigour: number;
}

/** A stretch of the time without the other. */
export interface Stretch extends Without {
  readonly body: BodyOfDays;
  /** ρ at its end: how far one still counts on the other. */
  readonly countedOn: number;
}

/** Somebody before, while and after its partner is away. */
export interface Apart {
  readonly general: AdultStanding | undefined;
  readonly withOther: AdultStanding | undefined;
  /** Felt security with the other when it leaves, and with the one it grew up with. */
  readonly felt: number;
  readonly feltParent: number;
  readonly before: BodyOfDays;
  readonly whole: Stretch;
  /** The time without the other in equal stretches, each at least a day. */
  readonly stretches: readonly Stretch[];
  /** Days until the other was no longer missed enough to alarm; as many as were lived if it always was. */
  readonly missedDays: number;
  /** None for good. */
  readonly after: BodyOfDays | undefined;
  /** Rounds of conflict a day, before and after. */
  readonly rounds: number;
  readonly roundsAfter: number | undefined;
}

export const STRETCHES = 8;

/** Adds up days of somebody's body. */
class Days {
  #days = 0;
  #arousal = 0;
  #vigour = 0;

  add({ scene: { person }, today }: Partner): void {
    this.#days++;
    this.#arousal += Math.min(1, person.body.baseline + today.excess / (3600 * 16));
    this.#vigour += person.body.vigour;
  }

  mean(p: SystemParameters): BodyOfDays {
    const arousal = this.#arousal / this.#days;
    return { arousal, heartRate: heartRateAt(arousal, p), vigour: this.#vigour / this.#days };
  }
}

/** The first of two lives with the other, then without it, then with it again unless it is dead. */
export function followApart(
  couple: Couple,
  company: Company | undefined,
  feltParent: () => number,
  settings: ApartSettings,
  together: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
  grown: Grown,
): Apart {
  const [one, other] = couple.partners;
  const staying = { ...together, breakUp: 0 };
  const read = Math.round(settings.daysRead);
  const live = (days: number) => {
    const body = new Days();
    const rounds = one.counts.rounds;
    for (let day = 0; day < days; day++) {
      liveDayTogether(couple, staying, home, p, grown);
      beTogether(one.scene.person, one.other, together.hoursTogether, p);
      body.add(one);
    }
    return { body: body.mean(p), rounds: (one.counts.rounds - rounds) / days };
  };
  const known = Math.max(1, Math.round(settings.daysTogether) - read);
  live(known);
  const before = live(read);
  const slot = one.other;
  const standing = standingWith(one, other, p, grown);
  const parent = feltParent();
  const places = [one.other, other.other] as const;
  part(couple);
  const away = liveWithout(one, slot, company, settings, together, home, p, grown);
  const gone = settings.forGood >= 0.5;
  if (!gone) {
    one.scene.caregivers[slot] = other.answers;
    other.scene.caregivers[places[1]] = one.answers;
    [one.other, other.other] = places;
  }
  const after = gone ? undefined : live(read);
  return {
    general: standing.general,
    withOther: standing.withOther,
    felt: standing.felt,
    feltParent: parent,
    before: before.body,
    ...away,
    after: after?.body,
    rounds: before.rounds,
    roundsAfter: after?.rounds,
  };
}

function liveWithout(
  one: Partner,
  slot: number,
  company: Company | undefined,
  settings: ApartSettings,
  together: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
  grown: Grown,
): Pick<Apart, "whole" | "stretches" | "missedDays"> {
  const days = Math.round(settings.daysWithout);
  const told = settings.forGood >= 0.5 ? 0 : settings.toldBack;
  const count = Math.min(STRETCHES, days);
  const all = nothingYet();
  const body = new Days();
  const stretches: Stretch[] = [];
  let missedDays = 0;
  let day = 0;
  const { countedOn } = one.scene.person.workingModel;
  for (let stretch = 1; stretch <= count; stretch++) {
    const so = nothingYet();
    const part = new Days();
    for (; day < Math.floor((days * stretch) / count); day++) {
      const before = so.missed;
      liveDayWithout(one, slot, told, company, so, together, home, p, grown);
      if (so.missed > before) missedDays = day + 1;
      part.add(one);
      body.add(one);
    }
    for (const key of Object.keys(all) as (keyof Without)[]) all[key] += so[key];
    stretches.push({ ...so, body: part.mean(p), countedOn: countedOn[slot] as number });
  }
  const whole = { ...all, body: body.mean(p), countedOn: countedOn[slot] as number };
  return { whole, stretches, missedDays };
}
