import { beTogether, type SystemParameters } from "../../model/index.ts";
import { createLogRecorder } from "../event-log.ts";
import {
  type Childhood,
  type Companion,
  changeHousehold,
  type EverydaySettings,
  emptyTally,
  feelWhatIsMissing,
  gather,
  liveDays,
  liveHours,
  type Member,
  restoreChildhood,
  type Surroundings,
  saveChildhood,
} from "../everyday-life/index.ts";
import type { SeparatedChild, SeparationLog, SeparationPoint } from "./event-log.ts";
import { lookAtDay, lookChance } from "./look.ts";
import { meanwhile } from "./meanwhile.ts";
import type { SeparationSettings } from "./settings.ts";

/** When the absent one was there, in days that were watched. */
export interface Schedule {
  readonly absent: string;
  readonly before: number;
  readonly away: number;
  readonly after: number;
}

/** What went on inside the child in the morning of a day, which no coder sees. */
export interface InsideDay {
  /** h, vigour; ρ of the absent one; A_b. */
  readonly vigour: number;
  readonly countedOn: number;
  readonly baseline: number;
}

/** A separation as it was lived and watched. */
export interface Separation {
  readonly schedule: Schedule;
  readonly log: SeparationLog;
  /** Day by day. */
  readonly inside: readonly InsideDay[];
}

/**
 * Days at home, days without the companion, days at home again (docs/separation.md), lived by a copy
 * of the child and by its household's copies; the childhood goes on as if nothing had been.
 *
 * @param occasion number of this separation in the child's life, 0 for the first
 * @throws HouseholdError when nobody could be with the child
 */
export function holdSeparation(
  childhood: Childhood,
  companion: Companion,
  occasion: number,
  settings: SeparationSettings,
  home: EverydaySettings,
  p: SystemParameters,
): Separation {
  const copy = restoreChildhood(saveChildhood(childhood), p);
  const { seed, child, surroundings } = copy;
  const household = copy.companions.map(({ member }) => member);
  const absent = companion.member;
  const recorder = createLogRecorder<string, SeparatedChild | SeparationPoint>();
  const chance = lookChance(seed, child, occasion);
  const inside: InsideDay[] = [];
  const watchDays = (days: number, evening?: () => void) => {
    for (let i = 0; i < days; i++) {
      lookAtDay(recorder, copy, absent.name, inside.length, chance, settings, home, p);
      inside.push(insideOf(copy, absent.name));
      liveDays(copy, 1, home, p);
      evening?.();
    }
  };
  const [before, away, after] = [settings.daysBefore, settings.daysAway, settings.daysAfter].map(
    (days) => Math.round(days),
  ) as [number, number, number];
  watchDays(before);
  if (away > 0) {
    const those = meanwhile(household, absent.name, settings, home);
    const { strangePlace: strange, told } = settings;
    const there: Surroundings = { strange, since: copy.day, told };
    changeHousehold(copy, those, there, p);
    watchDays(away, () => visit(copy, those, absent, there, settings, home, p));
    changeHousehold(copy, household, surroundings, p);
  }
  watchDays(after);
  const schedule = { absent: absent.name, before, away, after };
  return { schedule, log: recorder.log, inside };
}

function insideOf({ scene: { person } }: Childhood, name: string): InsideDay {
  const { figures, countedOn } = person.workingModel;
  return {
    vigour: person.body.vigour,
    countedOn: countedOn[figures.indexOf(name)] ?? 1,
    baseline: person.body.baseline,
  };
}

/** The absent one comes for some hours, alone with the child, and goes again: hours together (9.1). */
function visit(
  childhood: Childhood,
  those: readonly Member[],
  absent: Member,
  there: Surroundings,
  { visitHours }: SeparationSettings,
  home: EverydaySettings,
  p: SystemParameters,
): void {
  if (visitHours === 0) return;
  const { scene } = childhood;
  changeHousehold(childhood, [...those, { ...absent, nights: 0 }], there, p);
  const visitor = childhood.companions.at(-1) as Companion;
  const weighed = { ...p, evidenceWeight: p.playWeight };
  feelWhatIsMissing(childhood, home, p);
  for (let left = 3600 * visitHours; left > 0; left -= home.longestUpset) {
    gather(childhood, [visitor], home, p);
    liveHours(scene, Math.min(left, home.longestUpset), home, weighed, emptyTally());
  }
  beTogether(scene.person, visitor.slot, visitHours, p);
  scene.person.body.arousal = scene.person.body.baseline;
  scene.person.body.frustration = 0;
  changeHousehold(childhood, those, there, p);
}
