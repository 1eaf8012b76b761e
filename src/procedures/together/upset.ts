import type { Activity, Happening, SystemParameters } from "../../model/index.ts";
import { nearnessAt } from "../../model/index.ts";
import { type EverydaySettings, type HomeWatcher, liveUpset } from "../everyday-life/index.ts";
import type { Counts } from "./counts.ts";
import type { Partner } from "./partner.ts";
import { takeCourse } from "./today.ts";

/** What an upset beside the other was, to both. */
export interface Seen {
  asked: boolean;
  comforted: boolean;
  /** max u R over bids in vain: how loud and frustrated it became. */
  pressing: number;
  demands: number;
  bids: number;
  bidsComforted: number;
  bidsRebuffed: number;
  seconds: number;
  turnedAway: number;
}

/** The latest upset beside the other; overwritten by the next. */
const seen: Seen = {
  asked: false,
  comforted: false,
  pressing: 0,
  demands: 0,
  bids: 0,
  bidsComforted: 0,
  bidsRebuffed: 0,
  seconds: 0,
  turnedAway: 0,
};

/** Who is looked at just now, and who looks on besides. */
const looking: { at: Partner | undefined; besides: HomeWatcher | undefined } = {
  at: undefined,
  besides: undefined,
};

function look(
  activity: Activity,
  figure: number,
  seconds: number,
  happening: Readonly<Happening>,
): void {
  seen.seconds += seconds;
  if (activity === "turn away") seen.turnedAway += seconds;
  if (happening.concluded) {
    noteAnswer(happening);
  }
  looking.besides?.(activity, figure, seconds, happening);
}

function noteAnswer({ intensity, answer }: Readonly<Happening>): void {
  if (intensity === 1 && seen.asked && !seen.comforted) seen.demands++;
  seen.asked = true;
  seen.bids++;
  if (answer === 1) {
    seen.comforted = true;
    seen.bidsComforted++;
    return;
  }
  if (answer === -1) seen.bidsRebuffed++;
  const frustration = looking.at?.scene.person.body.frustration ?? 0;
  seen.pressing = Math.max(seen.pressing, intensity * frustration);
}

/** The other is here, at its usual distance; everybody else it knows is not. */
export function comeTogether(
  { scene: { situation }, other }: Partner,
  home: EverydaySettings,
  ambiguity: number,
  p: SystemParameters,
): void {
  situation.present.fill(0);
  situation.elsewhere.fill(1);
  situation.nearness.fill(0);
  situation.carrier = situation.contact = -1;
  situation.ambiguity = ambiguity;
  situation.present[other] = 1;
  situation.elsewhere[other] = 0;
  situation.nearness[other] = nearnessAt(home.homeDistance, p);
  situation.haven = other;
}

/** Among strangers, at work: nobody is here whom it would turn to. */
export function partForTheDay({ scene: { situation } }: Partner): void {
  situation.present.fill(0);
  situation.elsewhere.fill(1);
  situation.nearness.fill(0);
  situation.carrier = situation.contact = situation.haven = -1;
}

/**
 * An upset with the other there, as any upset of everyday life.
 *
 * @returns what could be seen of it; overwritten by the next upset of anybody
 */
export function beUpsetTogether(
  one: Partner,
  size: number,
  home: EverydaySettings,
  p: SystemParameters,
  watch: HomeWatcher | undefined,
): Readonly<Seen> {
  const { scene, today, counts } = one;
  const { situation, person } = scene;
  situation.nearness[one.other] = nearnessAt(home.homeDistance, p);
  seen.asked = seen.comforted = false;
  seen.pressing = seen.demands = seen.seconds = seen.turnedAway = 0;
  seen.bids = seen.bidsComforted = seen.bidsRebuffed = 0;
  looking.at = one;
  looking.besides = watch;
  takeCourse(today, liveUpset(scene, size, home, p, one.tally, look), person);
  today.strain += size;
  today.bids += seen.bids;
  today.comforted += seen.bidsComforted;
  today.rebuffed += seen.bidsRebuffed;
  addTo(counts);
  return seen;
}

function addTo(counts: Counts): void {
  counts.upsets++;
  if (seen.asked) counts.asked++;
  if (seen.comforted) counts.comforted++;
  else if (seen.asked) counts.inVain++;
  counts.bids += seen.bids;
  counts.bidsComforted += seen.bidsComforted;
  counts.bidsRebuffed += seen.bidsRebuffed;
  counts.demands += seen.demands;
  counts.seconds += seen.seconds;
  counts.turnedAway += seen.turnedAway;
}
