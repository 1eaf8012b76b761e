import {
  addThreat,
  INTENSITIES,
  QUIET,
  revise,
  type SystemParameters,
  startle,
  takenForRebuff,
} from "../../model/index.ts";
import { poisson, type Stream, uniform } from "../../numerics/index.ts";
import { type EverydaySettings, liveUpset } from "../everyday-life/index.ts";
import { spendCalmTime } from "./calm-time.ts";
import { liveThrough } from "./conflict.ts";
import { feelLoad, moodPasses, type Partner } from "./partner.ts";
import type { TogetherSettings } from "./settings.ts";
import { AWAKE_HOURS, beginDay, calmDown, sleepOn, takeCourse } from "./today.ts";
import { comeTogether, partForTheDay } from "./upset.ts";
import type { Watching } from "./watching.ts";

/** Hours among others, whose stresses are met alone; a share of each is carried home. */
export function liveApart(
  one: Partner,
  hoursTogether: number,
  settings: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
): void {
  const { scene, today, stresses, tally, counts } = one;
  beginDay(today, scene.person);
  partForTheDay(one);
  const count = poisson(stresses, settings.stresses * (1 - hoursTogether / AWAKE_HOURS));
  for (let stress = 0; stress < count; stress++) {
    const size = sizeOfStress(stresses, settings);
    takeCourse(today, liveUpset(scene, size, home, p, tally), scene.person);
    calmDown(today, scene.person);
    today.strain += size;
    today.carried = addThreat(today.carried, settings.carried * size);
  }
  counts.apart += count;
  feelLoad(one, settings.strainToLoad);
  moodPasses(one, 24 - hoursTogether, p);
}

function sizeOfStress(chance: Stream, { mildestStress, worstStress }: TogetherSettings): number {
  return mildestStress + (worstStress - mildestStress) * uniform(chance);
}

/**
 * An evening: they come home with what they carry, see how the other looks, spend calm time, and meet
 * the stresses of these hours, each in turn. Rounds of conflict are as many as the evening has.
 */
export function liveEvening(
  one: Partner,
  other: Partner,
  chance: Stream,
  settings: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
  watching: Watching | undefined,
): void {
  const [first, second] = uniform(chance) < 0.5 ? [one, other] : [other, one];
  let left = Math.round(settings.mostRounds);
  const rounds = left;
  for (const each of [first, second]) comeTogether(each, home, settings.misread, p);
  readMood(first, second, settings, p);
  readMood(second, first, settings, p);
  const upset = (each: Partner, size: number) => {
    const others = each === first ? second : first;
    left -= liveThrough(each, others, size, left, settings, home, p, watching);
    calmDown(each.today, each.scene.person);
    calmDown(others.today, others.scene.person);
  };
  for (const each of [first, second]) if (each.today.carried > 0) upset(each, each.today.carried);
  // Whoever has quarrelled does not play, as far as that took the evening.
  const calm = rounds === 0 ? 1 : left / rounds;
  spendCalmTime(first, second, 60 * settings.calmMinutes * calm, p);
  const expected = (settings.stresses * settings.hoursTogether) / AWAKE_HOURS;
  const counts = [poisson(first.stresses, expected), poisson(second.stresses, expected)] as const;
  for (let turn = 0; turn < Math.max(...counts); turn++) {
    if (turn < counts[0]) upset(first, sizeOfStress(first.stresses, settings));
    if (turn < counts[1]) upset(second, sizeOfStress(second.stresses, settings));
  }
}

/**
 * How the other looks: its mood shows when it is worse than d_b below usual, or when it carries home
 * a threat of θ_b. Taken for a rebuff (15.1) it stings, is learnt, and is a threat like
 * what was carried home.
 */
function readMood(
  one: Partner,
  other: Partner,
  settings: TogetherSettings,
  p: SystemParameters,
): void {
  const { scene, counts, today } = one;
  const bad = other.answers.mood < -settings.badMood;
  if (!bad && other.today.carried < settings.strainShows) return;
  counts.badMoods++;
  const { person } = scene;
  if (!takenForRebuff(person.workingModel, one.other, QUIET, settings.misread, one.readings))
    return;
  counts.rejections++;
  const reflection = person.temperament.reflectiveFunctioning * person.capacities.language;
  revise(person.workingModel, one.other, INTENSITIES[QUIET], -1, reflection, p);
  startle(person, p.rebuffSting);
  today.carried = addThreat(today.carried, settings.rejection);
}

/** The night. */
export function endDay(one: Partner, p: SystemParameters): void {
  calmDown(one.today, one.scene.person);
  sleepOn(one.today, one.scene.person, p);
  one.day++;
}
