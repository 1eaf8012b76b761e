import {
  SECONDS_PER_DAY,
  type SeparatedChild,
  type SeparationEvent,
  type SeparationLog,
} from "./event-log.ts";

/** What was seen of a child on one day, from the event log alone. */
export interface SeenDay {
  /** Shares of ordinary time; what is left is asking and waiting. */
  readonly playing: number;
  readonly withdrawn: number;
  readonly held: number;
  /** Cries, to whomever, and calls and cries to one who is not there, per hour of ordinary time. */
  readonly cries: number;
  readonly callsInVain: number;
  /** Bids to whoever is there, per hour of ordinary time. */
  readonly bidsToThoseHere: number;
  /** Of the time upset: share withdrawn, and seconds held per upset. */
  readonly withdrawnUpset: number;
  readonly heldUpset: number;
  /** How strained the face was, in [0, 1]. */
  readonly strain: number;
  /**
   * Of the comings of the one it is about: share that were greeted at once, and mean seconds to the first
   * bid to it; NaN where it did not come.
   */
  readonly greeted: number;
  readonly greetingDelay: number;
}

const BIDS: readonly string[] = ["look", "call", "cry"];
/** A coming is greeted when a bid to who came begins within this time, s. */
export const AT_ONCE = 10;

interface Sums {
  looks: number;
  ordinary: number;
  upset: number;
  readonly calm: Record<SeparatedChild, number>;
  withdrawnUpset: number;
  heldUpset: number;
  cries: number;
  inVain: number;
  here: number;
  strain: number;
  comings: number;
  greeted: number;
  delay: number;
}

/** The days of a log, in their order. @param absent whose leaving and coming it is about */
export function seenDays(log: SeparationLog, absent: string): SeenDay[] {
  const looks = new Map<number, SeparationEvent[]>();
  for (const event of log.events) {
    const events = looks.get(event.episode);
    if (events === undefined) looks.set(event.episode, [event]);
    else events.push(event);
  }
  const days: Sums[] = [];
  for (const { episode, start, stop } of log.episodes) {
    const day = Math.floor(start / SECONDS_PER_DAY);
    days[day] ??= noSums();
    addLook(days[day], looks.get(episode) ?? [], absent, start, stop);
  }
  return days.map(seenIn);
}

function addLook(
  sums: Sums,
  events: readonly SeparationEvent[],
  absent: string,
  start: number,
  stop: number,
): void {
  const turn = events.find(({ behavior }) => behavior === "upset")?.start ?? stop;
  const here = events.filter(({ behavior }) => behavior === "stay").map(({ subject }) => subject);
  const child = events.filter(({ subject }) => subject === "child");
  sums.looks++;
  sums.ordinary += turn - start;
  sums.upset += stop - turn;
  if (events.some((one) => one.behavior === "greet" && one.subject === absent)) {
    const first = child.find((one) => BIDS.includes(one.behavior) && one.target === absent);
    const delay = Math.min(first?.start ?? stop, turn) - start;
    sums.comings++;
    sums.delay += delay;
    if (delay < AT_ONCE) sums.greeted++;
  }
  for (const event of child) {
    if (event.behavior === "face") sums.strain += event.intensity ?? 0;
    else if (event.type === "STATE" && event.start < turn) addCalm(sums, event, here);
    else if (event.type === "STATE") addUpset(sums, event);
  }
}

function addCalm(sums: Sums, event: SeparationEvent, here: readonly string[]): void {
  const { behavior, target, start, stop } = event;
  sums.calm[behavior as SeparatedChild] += stop - start;
  if (!BIDS.includes(behavior)) return;
  if (behavior === "cry") sums.cries++;
  if (here.includes(target)) sums.here++;
  else if (behavior !== "look") sums.inVain++;
}

function addUpset(sums: Sums, { behavior, start, stop }: SeparationEvent): void {
  if (behavior === "turn_away" || behavior === "freeze") sums.withdrawnUpset += stop - start;
  if (behavior === "held") sums.heldUpset += stop - start;
}

function noSums(): Sums {
  return {
    looks: 0,
    ordinary: 0,
    upset: 0,
    calm: { play: 0, look: 0, call: 0, cry: 0, wait: 0, held: 0, turn_away: 0, freeze: 0 },
    withdrawnUpset: 0,
    heldUpset: 0,
    cries: 0,
    inVain: 0,
    here: 0,
    strain: 0,
    comings: 0,
    greeted: 0,
    delay: 0,
  };
}

function seenIn({ calm, ordinary, upset, looks, ...sums }: Sums): SeenDay {
  const anHour = ordinary / 3600;
  return {
    playing: calm.play / ordinary,
    withdrawn: (calm.turn_away + calm.freeze) / ordinary,
    held: calm.held / ordinary,
    cries: sums.cries / anHour,
    callsInVain: sums.inVain / anHour,
    bidsToThoseHere: sums.here / anHour,
    withdrawnUpset: sums.withdrawnUpset / upset,
    heldUpset: sums.heldUpset / looks,
    strain: sums.strain / looks,
    greeted: sums.greeted / sums.comings,
    greetingDelay: sums.delay / sums.comings,
  };
}

/** Means over days, of each measure over those that have it. @throws RangeError without a day */
export function meanDay(days: readonly SeenDay[]): SeenDay {
  if (days.length === 0) throw new RangeError("A mean of no days; there must be at least one.");
  const names = Object.keys(days[0] as SeenDay) as (keyof SeenDay)[];
  const mean = (name: keyof SeenDay) => {
    const values = days.map((day) => day[name]).filter((value) => !Number.isNaN(value));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return Object.fromEntries(names.map((name) => [name, mean(name)])) as unknown as SeenDay;
}
