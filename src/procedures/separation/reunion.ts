import type { Schedule } from "./protocol.ts";
import { meanDay, type SeenDay } from "./seen-day.ts";

/** The anchors of docs/separation.md; their own, none is that of a manual. */
export const REUNION_ANCHORS = {
  /** Cool: at most this part of as many comings of the caregiver are greeted as was usual, ... */
  lessGreeted: 0.5,
  /** ... where at least this share of them was. */
  usuallyGreeted: 0.5,
  /** Clinging: held for at least so many times as long per upset, and so many seconds more. */
  moreHeld: 1.5,
  moreSeconds: 15,
} as const;

/** What a coder makes of the days after the return; the first is day 1. */
export interface CodedReunion {
  /** Day by day; cool from the return on without a day between. */
  readonly cool: readonly boolean[];
  readonly clinging: readonly boolean[];
  readonly coolDays: number;
  readonly clingingDays: number;
  /** On the first day: share of comings greeted, and mean seconds to the first bid to who came. */
  readonly greeted: number;
  readonly greetingDelay: number;
}

/** Codes the days after the return; coolness and clinging apart, since both can be on one day. */
export function codeReunion(days: readonly SeenDay[], { before, away }: Schedule): CodedReunion {
  const usual = meanDay(days.slice(0, before));
  const after = days.slice(before + away);
  const { lessGreeted, usuallyGreeted, moreHeld, moreSeconds } = REUNION_ANCHORS;
  const greets = usual.greeted >= usuallyGreeted;
  const asUsual = after.findIndex(
    ({ greeted }) => !(greets && greeted <= lessGreeted * usual.greeted),
  );
  const cool = after.map((_, i) => asUsual < 0 || i < asUsual);
  const longer = Math.max(moreHeld * usual.heldUpset, usual.heldUpset + moreSeconds);
  const clinging = after.map((day) => day.heldUpset >= longer);
  const first = after[0] as SeenDay;
  return {
    cool,
    clinging,
    coolDays: count(cool),
    clingingDays: count(clinging),
    greeted: first.greeted,
    greetingDelay: first.greetingDelay,
  };
}

function count(days: readonly boolean[]): number {
  return days.filter(Boolean).length;
}
