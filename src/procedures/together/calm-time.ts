import {
  choose,
  FIRST_BID,
  joyOf,
  nearnessAt,
  play,
  type SystemParameters,
  weigh,
} from "../../model/index.ts";
import type { Partner } from "./partner.ts";
import { calmDown } from "./today.ts";

/**
 * Calm time of two: each offers half of it, as somebody who greets, and the other takes it up or not by
 * its own policy (11). Time taken up is talk, play and touch as any play (docs/model.md, section 7), in
 * which each is mended by the other as readily as the other answers quiet signals.
 */
export function spendCalmTime(
  one: Partner,
  other: Partner,
  seconds: number,
  p: SystemParameters,
): void {
  if (seconds <= 0) return;
  let shared = 0;
  if (takesUp(one, p)) shared += seconds / 2;
  if (takesUp(other, p)) shared += seconds / 2;
  enjoy(one, other, seconds, shared, p);
  enjoy(other, one, seconds, shared, p);
}

/** Whether somebody calm answers the other's invitation with a bid of its own. */
function takesUp({ scene, other }: Partner, p: SystemParameters): boolean {
  const { person, situation, decision, choices } = scene;
  situation.greeter = other;
  weigh(person, situation, decision, p);
  situation.greeter = -1;
  return choose(decision, choices) >= FIRST_BID;
}

function enjoy(
  one: Partner,
  by: Partner,
  offered: number,
  seconds: number,
  p: SystemParameters,
): void {
  const { scene, today, counts, tally, plays, other } = one;
  counts.offered += offered;
  if (seconds === 0) return;
  const { person, situation } = scene;
  const usual = situation.nearness[other] as number;
  situation.nearness[other] = nearnessAt(p.playDistance, p);
  const bout = play(person, situation, other, by.answers, seconds, plays, p);
  const matched = 1 - bout.mismatched / seconds;
  today.joy += (joyOf(person, by.answers, matched, p) * seconds) / offered;
  today.excess += bout.arousal - seconds * person.body.baseline;
  situation.nearness[other] = usual;
  calmDown(today, person);
  counts.shared += seconds;
  tally.played += seconds;
  tally.mismatched += bout.mismatched;
  tally.mended += bout.mended;
  tally.left += bout.left;
  tally.intruded += bout.intruded;
}
