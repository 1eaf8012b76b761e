import type { Activity } from "../../model/index.ts";
import { EPISODES, type EventLog, type LoggedEvent } from "../../procedures/index.ts";
import { type ChildRecord, type CohortPlan, liveChild } from "../cohort.ts";
import type { Feelings } from "./inside.ts";
import { type Choice, callWitness, type Held, type When, type Witnessed } from "./witness.ts";

/** Why nothing else is being weighed: a choice is in force, or one of three things holds it up. */
export type Standing = "chosen" | "waiting" | "frozen" | "held";

/** What could be seen of the child in one second, as the event log has it. */
export interface Observed {
  readonly behavior: LoggedEvent["behavior"];
  readonly target: string;
  /** Intensity of a bid; `null` for what is no bid. */
  readonly intensity: number | null;
  /** Seconds of the episode from which and until which it lasted. */
  readonly from: number;
  readonly until: number;
  /** An angry act while held came in this very second. */
  readonly resists: boolean;
  readonly expressed: number;
}

/** Why a child did what it did in one second of its Strange Situation; plain JSON. */
export interface Explanation {
  readonly seed: number;
  readonly child: number;
  /** The episode's name, and how many seconds it lasted with this child. */
  readonly moment: When & { readonly name: string; readonly seconds: number };
  readonly seen: Observed;
  readonly activity: Activity;
  readonly standing: Standing;
  /** At the second asked for. */
  readonly now: Feelings;
  /** When the choice in force was made, or the body stopped, or contact began. */
  readonly choice: Choice;
  readonly held: Held | null;
}

/** A second that this child's Strange Situation does not have. */
export class MomentError extends RangeError {
  override readonly name = "MomentError";
}

/**
 * Lives child number `child` of a plan once more and tells why it did what it did in one second.
 * The life is the same as without asking.
 *
 * @param episode 1 to 8
 * @param second from 0, the first second of the episode
 * @throws MomentError naming the value and what this child's session has
 */
export function explainMoment(
  plan: CohortPlan,
  child: number,
  episode: number,
  second: number,
): Explanation {
  if (EPISODES[episode - 1] === undefined) {
    throw new MomentError(
      `There is no episode ${episode}; it must be a whole number from 1 to ${EPISODES.length}. See docs/coding.md.`,
    );
  }
  const witness = callWitness({ episode, second });
  const record = liveChild(plan, child, witness.watch);
  const witnessed = witness.testimony();
  if (witnessed === undefined) throw new MomentError(noSuchSecond(record, episode, second));
  return explanationOf(plan, record, episode, second, witnessed);
}

function explanationOf(
  plan: CohortPlan,
  { child, log }: ChildRecord,
  episode: number,
  second: number,
  { time, activity, expressed, now, choice, held }: Witnessed,
): Explanation {
  return {
    seed: plan.seed,
    child,
    moment: { episode, second, name: nameOf(episode), seconds: lengthOf(log, episode) },
    seen: { ...seenAt(log, time, time - second), expressed },
    activity,
    standing: standingOf(activity),
    now,
    choice,
    held,
  };
}

function noSuchSecond({ child, log }: ChildRecord, episode: number, second: number): string {
  const seconds = lengthOf(log, episode);
  return (
    `Episode ${episode} has no second ${second}; with child ${child} it lasted ${seconds} s, so it must be ` +
    `a whole number from 0 to ${seconds - 1}. Episodes can be cut or extended: see docs/coding.md.`
  );
}

function nameOf(episode: number): string {
  return EPISODES[episode - 1]?.name ?? "";
}

function lengthOf(log: EventLog, episode: number): number {
  const held = log.episodes.find((one) => one.episode === episode);
  return held === undefined ? 0 : held.stop - held.start;
}

function seenAt(log: EventLog, time: number, start: number): Omit<Observed, "expressed"> {
  const own = log.events.filter(({ subject }) => subject === "child");
  const state = own.find((one) => one.type === "STATE" && one.start <= time && time < one.stop);
  if (state === undefined) throw new Error(`The event log has no behaviour at ${time} s.`);
  return {
    behavior: state.behavior,
    target: state.target,
    intensity: state.intensity ?? null,
    from: state.start - start,
    until: state.stop - start,
    resists: own.some((one) => one.behavior === "resist" && one.start === time),
  };
}

function standingOf(activity: Activity): Standing {
  switch (activity) {
    case "await":
      return "waiting";
    case "freeze":
      return "frozen";
    case "contact":
      return "held";
    default:
      return "chosen";
  }
}
