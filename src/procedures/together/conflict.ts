import { addThreat, type SystemParameters } from "../../model/index.ts";
import type { EverydaySettings } from "../everyday-life/index.ts";
import type { Partner } from "./partner.ts";
import { feelLoad } from "./partner.ts";
import type { TogetherSettings } from "./settings.ts";
import { beUpsetTogether, type Seen } from "./upset.ts";
import type { Watching } from "./watching.ts";

/**
 * An upset of one with the other there, and what it does to the other. A bid in vain that is loud and
 * frustrated is a threat to the one it goes to, and to be turned away from is one to whoever asks:
 *
 *     θ_other = min(1, g_d max u R)                                             (15.3)
 *     θ_back  = 1 − (1 − g_d max u R)(1 − g_v v)                                (15.4)
 *
 * v is the share of time turned away. Who is threatened has an upset of its own with the first one at
 * hand: it asks, is comforted, or turns away, by its own policy; then it is the first one's turn again,
 * until a round ends in comfort, no threat is left, or the evening's rounds are over (docs/couple.md).
 *
 * @param left rounds of conflict that the evening still has
 * @returns rounds it came to
 */
export function liveThrough(
  one: Partner,
  other: Partner,
  size: number,
  left: number,
  settings: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
  watching: Watching | undefined,
): number {
  const first = beUpset(one, size, settings, home, p, watching);
  let threat = pressed(first, settings);
  let rounds = 0;
  let [asks, meets] = [one, other];
  while (rounds < left && threat >= settings.leastThreat) {
    if (rounds === 0) one.counts.begun++;
    rounds++;
    const round = beUpset(meets, threat, settings, home, p, watching);
    meets.counts.pressed += round.seconds;
    meets.counts.withdrawn += round.turnedAway;
    if (round.comforted) break;
    const away = round.turnedAway / round.seconds;
    threat = addThreat(pressed(round, settings), settings.withdrawalThreat * away);
    [asks, meets] = [meets, asks];
  }
  for (const each of [one, other]) {
    each.counts.rounds += rounds;
    each.today.rounds += rounds;
  }
  return rounds;
}

/** (15.3) */
function pressed({ pressing }: Seen, { demandThreat }: TogetherSettings): number {
  return Math.min(1, demandThreat * pressing);
}

function beUpset(
  one: Partner,
  size: number,
  settings: TogetherSettings,
  home: EverydaySettings,
  p: SystemParameters,
  watching: Watching | undefined,
): Readonly<Seen> {
  watching?.turn(one);
  const seen = beUpsetTogether(one, size, home, p, watching?.moment);
  feelLoad(one, settings.strainToLoad);
  return seen;
}
